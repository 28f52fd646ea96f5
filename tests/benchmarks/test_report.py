"""The table of the measurements, and the way it finds its place in a README."""

from pathlib import Path

import pytest

from benchmarks.report import Row, Text, insert, quantity, table, write

RATIO = Row(
    Text("Peta siap", "Map ready"),
    1.304,
    "×",
    1.3,
    Text("{}; halaman kosong {}", "{}; empty page {}"),
    ((1304.0, "ms"), (1000.0, "ms")),
)
BYTES = Row(Text("Data", "Data"), 12.34, "KB", 20.0)
START = Row(Text("Mulai", "Start"), 1234.5, "s")

README = """# A

<!-- benchmarks -->
lama
<!-- /benchmarks -->

## B

<!-- benchmarks -->
old
<!-- /benchmarks -->
"""


def test_the_indonesian_table_speaks_indonesian() -> None:
    assert table([RATIO, BYTES, START], "id") == (
        "| Yang diukur | Hasil | Tujuan | Tercapai |\n"
        "| --- | --: | --: | --- |\n"
        "| Peta siap (1.304 ms; halaman kosong 1.000 ms) | 1,30 × | ≤ 1,30 × | tidak |\n"
        "| Data | 12,3 KB | ≤ 20,0 KB | ya |\n"
        "| Mulai | 1.234,50 s | – | – |\n"
    )


def test_the_english_table_speaks_english() -> None:
    assert table([RATIO, BYTES], "en").splitlines()[2:] == [
        "| Map ready (1,304 ms; empty page 1,000 ms) | 1.30 × | ≤ 1.30 × | no |",
        "| Data | 12.3 KB | ≤ 20.0 KB | yes |",
    ]


def test_a_goal_is_met_at_its_very_edge_and_missed_beyond_it() -> None:
    assert Row(Text("a", "a"), 20.0, "KB", 20.0).met is True
    assert Row(Text("a", "a"), 20.000001, "KB", 20.0).met is False
    assert START.met is None


def test_a_number_without_a_unit_stands_alone() -> None:
    assert quantity(1234, "", "id") == "1.234"
    assert quantity(-0.7, "MB", "en") == "−0.7 MB"


def test_the_first_block_of_a_readme_is_indonesian_and_the_second_english() -> None:
    renewed = insert(README, lambda language: f"({language})\n")
    assert renewed == README.replace("lama\n", "(id)\n").replace("old\n", "(en)\n")


def test_two_blocks_that_are_still_empty_are_two_blocks() -> None:
    empty = README.replace("lama\n", "").replace("old\n", "")
    assert insert(empty, lambda language: f"({language})\n") == README.replace(
        "lama", "(id)"
    ).replace("old", "(en)")


def test_a_readme_can_be_renewed_again_and_nothing_else_changes() -> None:
    once = insert(README, lambda language: f"| {language} |\n")
    assert insert(once, lambda language: f"| {language} |\n") == once


def test_a_readme_with_one_block_gets_the_indonesian_table() -> None:
    one = "<!-- benchmarks -->\n<!-- /benchmarks -->\n"
    assert insert(one, lambda language: f"{language}\n") == (
        "<!-- benchmarks -->\nid\n<!-- /benchmarks -->\n"
    )


@pytest.mark.parametrize("readme", ["# A\n", "<!-- benchmarks -->\n", README + README])
def test_a_readme_without_a_place_for_the_table_is_refused(readme: str) -> None:
    with pytest.raises(ValueError, match="markers"):
        insert(readme, lambda language: f"{language}\n")


def test_a_readme_is_renewed_where_it_lies(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(README, encoding="utf-8")
    write(readme, lambda language: table([RATIO], language))
    written = readme.read_text(encoding="utf-8")
    assert "Peta siap" in written
    assert "Map ready" in written
