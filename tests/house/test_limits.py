"""The limits of the house, and the proof that each of them can be broken."""

from pathlib import Path

import pytest

from tests.house import limits, source

PYTHON = source.python_files()
SCRIPTS = source.page_scripts()
PAGES = [path for path in SCRIPTS if path.name != "menu.py"]
TEST_FOLDERS = {*source.ROOMS, "app", "house", "browser", "benchmarks"}


def test_no_function_is_longer_than_40_lines() -> None:
    assert {p: w for p in PYTHON if (w := limits.long_functions(source.read(p)))} == {}


def test_no_module_is_longer_than_250_lines() -> None:
    assert {p: w for p in PYTHON if (w := limits.long_module(source.read(p)))} == {}


def test_no_page_is_longer_than_80_lines() -> None:
    page = limits.PAGE_LINES
    assert {p: w for p in SCRIPTS if (w := limits.long_module(source.read(p), page))} == {}


def test_a_page_reads_as_a_paragraph() -> None:
    assert {p: w for p in SCRIPTS if (w := limits.unlike_a_paragraph(source.read(p)))} == {}


def test_a_page_is_the_answer_to_a_question() -> None:
    assert {p: w for p in PAGES if (w := limits.without_question(source.read(p)))} == {}


def test_only_the_server_stands_at_the_top_level() -> None:
    assert [str(path) for path in PYTHON if len(path.parts) == 1] == ["app.py"]


def test_streamlit_stays_in_the_server_and_the_pages() -> None:
    elsewhere = [p for p in PYTHON if p.parts[0] in source.ROOMS and p.parts[0] != "pages"]
    assert [p for p in elsewhere if uses_streamlit(p)] == []


def uses_streamlit(path: Path) -> bool:
    text = source.read(path)
    return any(limits.imports(text, name) for name in ("streamlit", "streamlit_folium"))


def test_every_room_has_its_tests() -> None:
    inhabited = {p.parts[0] for p in PYTHON if p.name != "__init__.py"} & set(source.ROOMS)
    tested = {p.parts[1] for p in PYTHON if p.parts[0] == "tests" and p.name.startswith("test_")}
    assert inhabited - tested == set()


def test_tests_stand_in_a_room_of_their_own() -> None:
    tests = [p for p in PYTHON if p.parts[0] == "tests" and p.name != "conftest.py"]
    assert [p for p in tests if p.parts[1] not in TEST_FOLDERS] == []


@pytest.mark.parametrize("limit", [3, 40])
def test_a_function_one_line_over_the_limit_is_found(limit: int) -> None:
    fits = "def area():\n" + "    x = 1\n" * (limit - 1)
    assert limits.long_functions(fits, limit) == []
    assert limits.long_functions(fits + "    x = 1\n", limit) != []


def test_decorators_and_nested_functions_count() -> None:
    nested = "@cache\ndef outer():\n    def inner():\n        return 1\n    return inner\n"
    assert limits.long_functions(nested, 4) == ["outer has 5 lines, 4 are allowed"]


def test_blank_lines_and_comments_count_in_a_module() -> None:
    assert limits.long_module("\n" * 125 + "# why\n" * 125) == []
    assert limits.long_module("\n" * 125 + "# why\n" * 126) == ["251 lines, 250 are allowed"]


@pytest.mark.parametrize(
    "offence",
    [
        "def draw(): ...",
        "class Card: ...",
        "key = lambda row: row",
        "gap = potential - participants",
        "total += 1",
        "st.write('Belum ada angka')",
        "st.write(f'Cakupan {name}')",
    ],
)
def test_what_a_page_may_not_hold_is_found(offence: str) -> None:
    assert len(limits.unlike_a_paragraph(f'"""Di mana?"""\n{offence}\n')) == 1


def test_a_page_that_chooses_computes_and_shows_is_left_alone() -> None:
    page = '"""Di mana kesenjangannya?"""\nst.write(text.TITLE, key="peta")\nrows = a & b\n'
    assert limits.unlike_a_paragraph(page) == []


@pytest.mark.parametrize("page", ["x = 1", '"""Peta cakupan."""', '"""Peta.\n\nDi mana?"""'])
def test_a_page_that_asks_nothing_is_found(page: str) -> None:
    assert limits.without_question(page) != []


@pytest.mark.parametrize(
    "line",
    [
        "import streamlit",
        "import streamlit as st",
        "from streamlit import cache_data",
        "from streamlit.testing.v1 import AppTest",
        "def late():\n    import streamlit",
    ],
)
def test_an_import_is_found_in_every_form(line: str) -> None:
    assert limits.imports(line, "streamlit")
    assert not limits.imports(line, "stream")


def test_a_name_that_only_begins_alike_is_no_import() -> None:
    assert not limits.imports("import streamlit_folium", "streamlit")
