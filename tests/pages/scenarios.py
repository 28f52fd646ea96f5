"""The parts that save, open and compare scenarios, each on a screen of its own."""

import re
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from data.people import NOBODY
from program.budget import saved
from program.budget.plan import Plan, Purse
from program.budget.scenario import Scenario, written
from tests.pages.reading import PATIENCE, html, parts, plain, rows

PLAN = Plan((Purse("apbd_provinsi", 10**10),), "2027-01", 12, sharing="per_desa")
A = Scenario(PLAN, "2024-08", "2023-03", "A", 1)
B = replace(A, plan=replace(PLAN, sharing="kemiskinan", months=6), name="B")
SCRIPT = "<script>alert(1)</script>"
"""A name that must stay text."""

SCREEN = """
import streamlit as st
from pages.ui import cached, choices, frame, scenario_compare, scenario_open, scenario_save
from program.budget.scenario import outcome, read

choices.begin("simulasi_anggaran")
figures = cached.figures()
with frame.guard():
    if "isi" in st.session_state:
        own = read(st.session_state["isi"])
        scenario_save.show(figures, own, outcome(own, figures))
    elif scenario_open.KEY in st.query_params:
        own = scenario_open.asked(figures)
        st.html(f"<p>{own.plan.months} bulan</p>" if own else "<p>tidak ada</p>")
    else:
        scenario_compare.show(figures)
choices.end()
"""


def screen(scenario: Scenario | None = None, **choices: str | list[str]) -> AppTest:
    """The part that saves this scenario; without one, those that open and compare."""
    page = AppTest.from_string(SCREEN, default_timeout=PATIENCE)
    if scenario:
        page.session_state["isi"] = written(replace(scenario, name="", state=0))
    for key, value in choices.items():
        page.query_params[key] = value
    return page.run()


def press(page: AppTest) -> AppTest:
    """The screen once the button that saves was pressed."""
    return page.button(key="simpan_skenario").click().run()


def keep(*told: Scenario) -> list[str]:
    """Save these; their numbers."""
    return [saved.save(NOBODY, one) for one in told]


def beside(*told: Scenario) -> AppTest:
    """The screen that compares these."""
    return screen(skenario_banding=keep(*told))


def tables(page: AppTest) -> dict[str, list[list[str]]]:
    """Each table by its first heading: label → the cells of the scenarios."""
    found = {}
    for own in parts(html(page), "table", "lj-table"):
        head = [plain(cell) for cell in re.findall(r"<th[^>]*>(.*?)</th>", own, re.DOTALL)]
        found[head[0]] = [head, *rows(own)]
    return found


def line(page: AppTest, name: str, label: str) -> list[str]:
    """The cells of the row of a table that begins with a label."""
    return next(row[1:] for row in tables(page)[name] if row[0].startswith(label))
