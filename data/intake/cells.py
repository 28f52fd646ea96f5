"""How a spreadsheet calls its cells."""


def letter(column: int) -> str:
    """The letters of a 1-based column: 1 → "A", 28 → "AB"."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
