"""The limits of the house as functions of a source text. Each returns what is wrong, in words."""

import ast
import re

FUNCTION_LINES, MODULE_LINES, PAGE_LINES = 40, 250, 80
ARITHMETIC = (
    ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult,
)  # fmt: skip
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
TWO_WORDS = re.compile(r"\w\S*\s+\S*\w")


def long_functions(source: str, limit: int = FUNCTION_LINES) -> list[str]:
    """Functions of more than `limit` lines, decorators and docstring included."""
    wrong = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            lines = (node.end_lineno or first) - first + 1
            if lines > limit:
                wrong.append(f"{node.name} has {lines} lines, {limit} are allowed")
    return wrong


def long_module(source: str, limit: int = MODULE_LINES) -> list[str]:
    """A module of more than `limit` lines; blank lines and comments count."""
    lines = len(source.splitlines())
    return [f"{lines} lines, {limit} are allowed"] if lines > limit else []


def unlike_a_paragraph(source: str) -> list[str]:
    """What a page script may not hold: definitions, arithmetic, sentences."""
    tree = ast.parse(source)
    docstring = tree.body[0].value if ast.get_docstring(tree) is not None else None  # type: ignore[attr-defined]
    wrong = []
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, DEFINITIONS):
            wrong.append(f"line {line}: a definition ({type(node).__name__})")
        elif isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ARITHMETIC):
            wrong.append(f"line {line}: arithmetic ({type(node.op).__name__})")
        elif node is not docstring and TWO_WORDS.search(literal(node)):
            wrong.append(f"line {line}: a sentence in a literal ({literal(node)!r})")
    return wrong


def literal(node: ast.AST) -> str:
    """The text of a string literal, with x for each value put into it; else the empty string."""
    if isinstance(node, ast.JoinedStr):
        return "".join(literal(part) or "x" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def without_question(source: str) -> list[str]:
    """A page whose docstring is missing, or whose first line isn't a question."""
    docstring = ast.get_docstring(ast.parse(source))
    if docstring is None:
        return ["no docstring"]
    first = docstring.splitlines()[0]
    return [] if first.endswith("?") else [f"the docstring doesn't ask: {first!r}"]


def imported(source: str) -> set[str]:
    """Dotted names of everything that a source imports, wherever it does so."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return names


def imports(source: str, package: str) -> bool:
    """Whether a source imports `package` or anything in it."""
    return any(name == package or name.startswith(f"{package}.") for name in imported(source))
