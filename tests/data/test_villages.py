import pytest

from data import FILES, villages
from data.problems import BadData

TODAY = {
    "15.01": 287,
    "15.02": 215,
    "15.03": 158,
    "15.04": 124,
    "15.05": 155,
    "15.06": 134,
    "15.07": 93,
    "15.08": 153,
    "15.09": 129,
    "15.71": 68,
    "15.72": 69,
}


def test_villages_of_each_regency_are_as_the_codes_of_today_say():
    table = villages.load()
    assert dict(zip(table["kode"], table["total"], strict=True)) == TODAY
    assert sum(TODAY.values()) == 1585  # the BKBK years used 1,562


def test_the_committed_count_is_what_the_package_gives_again():
    assert (
        villages.count().to_csv(index=False, lineterminator="\n")
        == (FILES / villages.FILE).read_text()
    )


def test_parts_that_do_not_add_up_are_refused(tmp_path):
    text = (FILES / villages.FILE).read_text().replace("285,2,287", "285,3,287")
    (tmp_path / villages.FILE).write_text(text)
    with pytest.raises(BadData, match="baris 2"):
        villages.load(tmp_path)


def test_a_missing_regency_is_refused(tmp_path):
    lines = (FILES / villages.FILE).read_text().splitlines()
    (tmp_path / villages.FILE).write_text("\n".join(lines[:-1]))
    with pytest.raises(BadData, match="sebelas"):
        villages.load(tmp_path)
