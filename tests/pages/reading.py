"""A page opened the way the server opens it, and what a visitor reads on it."""

import re
from html import unescape
from pathlib import Path

import pandas as pd
from streamlit.testing.v1 import AppTest

MENU = Path(__file__).parents[2] / "pages" / "menu.py"
PATIENCE = 120  # seconds: a busy machine imports slowly


def open_page(script: str = "", **choices: str | list[str]) -> AppTest:
    """The page in `pages/`, or the first one, at an address with `choices` as its query."""
    page = AppTest.from_file(str(MENU), default_timeout=PATIENCE)
    if script:
        page.switch_page(script)
    for key, value in choices.items():
        page.query_params[key] = value
    return page.run()


def html(page: AppTest) -> str:
    """Everything the page wrote as HTML, its dress aside."""
    bodies = [element.proto.body for element in page.get("html")]
    return "\n".join(body for body in bodies if not body.startswith("<style"))


def plain(markup: str) -> str:
    """The words of an HTML text, each space an ordinary one."""
    words = unescape(re.sub(r"<[^>]+>", " ", markup))
    return re.sub(r"\s+", " ", words).strip()


def words(page: AppTest) -> str:
    """What can be read on the page: its HTML, texts and captions."""
    said = [html(page), *(text.value for text in [*page.markdown, *page.caption])]
    return plain("\n".join(said))


def parts(markup: str, tag: str, name: str) -> list[str]:
    """The insides of every `tag` of class `name`; none of them may hold another `tag`."""
    opening = rf'<{tag} class="{name}(?: [^"]*)?"[^>]*>'
    return re.findall(rf"{opening}(.*?)</{tag}>", markup, re.DOTALL)


def rows(table: str) -> list[list[str]]:
    """The cells of a table's body, as words."""
    body = re.split(r"<tbody[^>]*>", table)[1]
    lines = re.findall(r"<tr[^>]*>(.*?)</tr>", body, re.DOTALL)
    return [[plain(c) for c in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", line)] for line in lines]


def is_clean(page: AppTest) -> bool:
    """Nothing went wrong, and no raw value shows."""
    raw = re.search(r"\bnan\b|\bNone\b|\bNaT\b|Traceback|\d\.\d\d? (?:%|persen)", words(page))
    return not page.exception and raw is None


def table(page: AppTest, name: str) -> pd.DataFrame:
    """The table behind the figure `name`, once the visitor has opened it."""
    page.session_state[f"tabel_{name}"] = True
    page.run()
    found: pd.DataFrame = page.dataframe[0].value
    return found


def files(page: AppTest, name: str) -> list[str]:
    """What can be downloaded of the figure `name`, once the visitor has opened the list."""
    page.session_state[f"berkas_{name}"] = True
    page.run()
    return [button.proto.label for button in page.get("download_button")]
