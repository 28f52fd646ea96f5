import csv
import shutil

import pytest

from data import FILES, observations
from data.catalogue import catalogue
from data.contract import COLUMNS
from data.problems import BadData

GOOD = "15.04,Kabupaten Batang Hari,2024-08,cakupan,50.71,persen,false,resmi,infojambi-2024-08-ucj,"


@pytest.fixture
def store(tmp_path):
    """A copy of the published files that a test may spoil."""
    for path in FILES.glob("*.*"):
        shutil.copy(path, tmp_path)
    return tmp_path


def spoil(store, old, new):
    path = store / "cakupan.csv"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    return text[: text.index(old)].count("\n") + 1


def test_the_published_files_load_whole_and_in_the_contract():
    table = observations.load()
    assert list(table.columns) == list(COLUMNS)
    assert len(table) == 75 + 661 + 21 + 334 + 53 + 53
    assert table["value"].notna().all()


def test_printed_units_become_canonical_ones():
    keys = ["kode", "period", "indicator", "source"]
    table = observations.load().set_index(keys)["value"].sort_index()
    assert table["15", "2024-08", "cakupan", "infojambi-2024-08-ucj"] == 0.3952  # 39,52 %
    poor = table["15", "2023-03", "jumlah_penduduk_miskin"]
    assert poor.tolist() == [280680]  # 280,68 thousand people


def test_every_reference_figure_is_kept_or_listed_as_left_out():
    counted = {
        name: sum(1 for _ in csv.DictReader((FILES / name).open(encoding="utf-8")))
        for name in (*observations.OBSERVATION_FILES, "policy_parameters.csv", "left_out.csv")
    }
    assert counted["left_out.csv"] == 17  # all from one calculator file without a traceable home
    assert sum(counted.values()) == 661 + 21 + 334 + 75 + 53 + 53 + 75


def test_every_left_out_figure_says_why():
    rows = list(csv.DictReader((FILES / "left_out.csv").open(encoding="utf-8")))
    assert all(len(row["reason"]) > 20 for row in rows)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (GOOD, GOOD.replace("50.71", "lima puluh"), "value 'lima puluh'"),
        (GOOD, GOOD.replace("50.71", "50,71").replace("50,71", '"50,71"'), "value '50,71'"),
        (GOOD, GOOD.replace("persen", "permil"), "unit 'permil'"),
        (GOOD, GOOD.replace("persen", "orang"), "unit 'orang'"),
        (GOOD, GOOD.replace(",cakupan,", ",cakupann,"), "indicator 'cakupann'"),
        (GOOD, GOOD.replace("2024-08", "Agustus 2024"), "period 'Agustus 2024'"),
        (GOOD, GOOD.replace("resmi", "contoh"), "status 'contoh'"),
        (GOOD, GOOD.replace("infojambi-2024-08-ucj", "entah"), "source 'entah'"),
        (GOOD, GOOD.replace("50.71", "171"), "di luar batas"),
        (GOOD, GOOD.replace("15.04", "15.4"), "15.4"),
        (GOOD, GOOD.replace("15.04", "15.05"), "Kabupaten Muaro Jambi"),
        (GOOD, f"{GOOD}\n{GOOD}", "dua kali"),
    ],
)
def test_a_bad_cell_stops_the_load_with_file_row_and_remedy(store, old, new, said):
    row = spoil(store, old, new)
    with pytest.raises(BadData) as refusal:
        observations.load(store)
    assert refusal.value.file == "cakupan.csv"
    assert refusal.value.row in (row, row + 1)
    assert said in str(refusal.value)
    assert refusal.value.remedy


def test_a_missing_column_is_named(store):
    path = store / "cakupan.csv"
    path.write_text(path.read_text().replace("status,source", "keadaan,source", 1))
    with pytest.raises(BadData, match="kolom status tidak ada"):
        observations.load(store)


def test_a_missing_file_is_named(store):
    (store / "klaim.csv").unlink()
    with pytest.raises(BadData, match=r"klaim\.csv"):
        observations.load(store)


def test_a_file_of_another_encoding_is_refused_in_words(store):
    (store / "klaim.csv").write_bytes("kode;nama\n15;Café\n".encode("utf-16"))
    with pytest.raises(BadData, match="UTF-8"):
        observations.load(store)


def test_one_row_with_a_bps_code_under_kemendagris_heading_is_stopped(store):
    row = spoil(store, "15.09,Kabupaten Tebo,2024-08", "15.08,Kabupaten Tebo,2024-08")
    with pytest.raises(BadData) as refusal:
        observations.load(store)
    assert refusal.value.row == row
    assert "Kabupaten Bungo" in str(refusal.value)
    assert "Kabupaten Tebo" in str(refusal.value)


def test_a_whole_table_with_bps_codes_is_stopped(store):
    swap = {"15.06": "15.07", "15.07": "15.06", "15.08": "15.09", "15.09": "15.08"}
    path = store / "kemiskinan.csv"
    lines = [swap.get(line[:5], line[:5]) + line[5:] for line in path.read_text().splitlines()]
    path.write_text("\n".join(lines))
    with pytest.raises(BadData, match="kode dan nama bertentangan"):
        observations.load(store)


def test_an_unknown_unit_in_the_catalogue_is_refused(store):
    path = store / "indicators.toml"
    path.write_text(path.read_text().replace('file_unit = ["persen"]', 'file_unit = ["rupiah"]', 1))
    with pytest.raises(BadData, match="tidak cocok dengan satuan"):
        catalogue(store)


def test_the_fault_is_one_sentence():
    fault = BadData("cakupan.csv", 7, "value 'x' tidak dapat diterima", "tulis angka")
    assert str(fault) == (
        "Berkas cakupan.csv baris 7: value 'x' tidak dapat diterima; tulis angka."
    )
