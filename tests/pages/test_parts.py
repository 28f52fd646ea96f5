"""Cards, badges, tables and bars: what they say, and that text stays text in them."""

import re
from html import unescape

import pytest

from data.problems import BadData
from data.published import sources
from data.sources import Source
from pages.ui import barlist, cards, frame, html_table, provenance, stories
from pages.ui.cards import Card
from pages.ui.text import common
from tests.briefing.tables import HOSTILE, panel
from tests.pages.reading import plain, rows

SCRIPT = "<script>alert(1)</script>"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("resmi", "resmi"),
        ("sementara", "sementara"),
        ("estimasi", "≈ estimasi"),
        ("contoh", "contoh"),
        ("", "belum ada angka"),
    ],
)
def test_a_status_wears_the_same_badge_everywhere(status, said):
    badge = provenance.badge(status)
    assert plain(badge) == said
    assert f'title="{common.STATUS_HELP[status]}"' in badge


def test_sources_are_cited_by_publisher_each_once():
    known = sources()
    first, second = list(known)[:2]
    assert provenance.publishers(f"{first};{first}") == known[first].publisher
    assert provenance.publishers(f"{second};entah") == known[second].publisher
    assert provenance.publishers("") == ""


def test_a_source_line_says_source_and_date_or_nothing():
    line = provenance.source_line("infojambi-2024-08-ucj", "2024-08")
    assert plain(line) == "Sumber: InfoJambi , per Agustus 2024"
    assert 'rel="noopener noreferrer"' in line
    assert provenance.source_line("") == ""


def test_a_source_that_speaks_html_is_only_text():
    fields = dict.fromkeys(Source.__dataclass_fields__, "")
    hostile = Source(**(fields | {  # type: ignore[arg-type]
        "publisher": SCRIPT, "title": '"><script>', "url": 'https://x.id/"><script>',
    }))  # fmt: skip
    assert "<script>" not in provenance.linked(hostile)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_part_of_a_page_runs_what_a_file_says(written, text):
    cards.show([Card(text, text, "2024-08", "resmi", text, "")])
    html_table.show((text, "B"), [(text, text)], text)
    barlist.show(panel({"15.04": 1.0}), "orang", text, ("Daerah", "Nilai"), "#123456")
    frame.heading(text, text)
    frame.section(text, text)
    stories.show([text, ""])
    assert len(written) == 6
    assert "<script>" not in "".join(written)
    assert all(plain(text) in unescape(" ".join(body.split())) for body in written)


def test_a_card_without_a_figure_says_so_and_cites_nobody(written):
    cards.show([Card("Penduduk miskin", "belum ada angka", "", "", "", "")])
    shown = plain(written[0])
    assert shown == "Penduduk miskin belum ada angka belum ada angka"
    assert "Sumber" not in shown


def test_a_story_without_a_sentence_writes_nothing(written):
    stories.show(["", ""])
    assert written == []


def test_a_table_can_be_reached_by_keyboard_and_has_a_name(written):
    html_table.show(("Angka", "Nilai"), [("a", "1")], numbers=(1,))
    assert 'tabindex="0"' in written[0]
    assert 'aria-label="Angka"' in written[0]
    assert len(re.findall(r'<td[^>]* class="num">1</td>', written[0])) == 1
    assert rows(written[0]) == [["a", "1"]]


def test_a_heading_can_t_leave_the_string_that_the_stylesheet_writes(written):
    html_table.show(('Kata "a" \\', "</style>"), [("1", "2")])
    style = unescape(re.findall(r'<table[^>]* style="([^"]*)"', written[0])[0])
    assert style == r'--lj-1:"Kata \22 a\22  \5c ";--lj-2:"\3c /style\3e ";'


def test_a_cell_that_is_html_on_purpose_stays_html(written):
    html_table.show(("A",), [(html_table.Html("<strong>1</strong>"),), ("<strong>",)])
    assert "<strong>1</strong>" in written[0]
    assert "&lt;strong&gt;" in written[0]


def bars(written, table, line=None):
    barlist.show(table, "orang", "", ("Daerah", "Nilai"), "#123456", line)
    return {row[0]: row[1] for row in rows(written[-1])}


def test_bars_run_from_the_highest_down_and_missing_ones_come_last(written):
    told = bars(written, panel({"15.01": 5, "15.71": 20, "15.09": 10}))
    assert list(told)[:3] == ["Kota Jambi", "Tebo", "Kerinci"]
    assert len(told) == 11
    assert list(told.values())[3:] == ["belum ada angka"] * 8


def test_the_longest_bar_or_range_or_line_fills_the_track(written):
    bars(written, panel({"15.01": 50, "15.71": 100}))
    assert written[-1].count("width:100.00%") == 1
    bars(written, panel({"15.01": 50, "15.71": 100}), barlist.Line(200, "Batas"))
    assert "width:50.00%" in written[-1]
    assert written[-1].count('style="left:100.00%"') == 2


def test_an_estimated_bar_wears_its_sign_and_its_range(written):
    told = bars(written, panel({"15.01": 100, "15.71": 10}, estimated=("15.01",)))
    assert told["Kerinci"] == "≈ 100"
    assert told["Kota Jambi"] == "10"
    assert written[-1].count("lj-range-line") == 1
    assert 'title="antara 90 orang dan 110 orang"' in written[-1]


def test_bars_of_nothing_but_missing_figures_and_zeros_are_drawn(written):
    assert set(bars(written, panel({})).values()) == {"belum ada angka"}
    assert bars(written, panel({"15.01": 0}))["Kerinci"] == "0"
    assert "width:0.00%" in written[-1]


def test_bars_have_a_name_for_who_can_not_see_the_heading(written):
    barlist.show(panel({"15.01": 1}), "orang", 'Belum "aman"', ("Daerah", "Nilai"), "#123456")
    assert 'aria-label="Belum &quot;aman&quot;"' in written[0]


def fail(fault: Exception) -> None:
    raise fault


def test_the_guard_says_bad_data_and_swallows_nothing_else():
    with frame.guard():
        fail(BadData("a.csv", 2, "salah", "betulkan"))
    with pytest.raises(KeyError), frame.guard():
        fail(KeyError("15.04"))
