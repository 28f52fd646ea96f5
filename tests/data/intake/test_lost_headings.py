"""What the spoiled corpus has found: each a way in which a figure went to another name or month."""

import pytest

from data.intake.model import REFUSE, WARN
from tests.data.intake.corpora import hints_of as hints
from tests.data.intake.corpora import tried, values

P0 = "persentase_penduduk_miskin"
DYNAMIC = "nama_variabel;nama_tahun;data_content;nama_item_vertical_variabel"
ROW = "Persentase Penduduk Miskin (Persen);2021;{value};{name}"


def run_of(*lines, source="akselnews-2025-11"):
    return tried("berkas.csv", "\n".join(lines).encode(), hints({"source": source}))


def rules(run, severity):
    return {one.rule for one in run.findings if one.severity == severity}


@pytest.mark.parametrize("more", [";;;", ";;;Jumlah", "Sumber: BPS;;;", ";2021;24,77;Jumlah"])
def test_blank_rows_sums_and_notes_leave_a_survey_its_month(more):
    rows = [ROW.format(value=v, name=n) for v, n in (("7,71", "Kerinci"), ("6,68", "Tebo"))]
    run = run_of(DYNAMIC, rows[0], more, rows[1], more)
    assert values(run) == {("15.01", "2021-03", P0): 0.0771, ("15.09", "2021-03", P0): 0.0668}


def test_cases_without_their_programme_are_no_total_of_all_programmes():
    run = run_of(
        "Klaim Desember 2025;;;",
        "Kantor Cabang;;JKK;JKM",
        ";Kasus;Kasus;Kasus",
        "Kantor Cabang Jambi;30;20;10",
    )
    assert {key[2] for key in values(run)} == {"kasus_klaim_jkk", "kasus_klaim_jkm"}
    assert rules(run, WARN) >= {"ragu"}


def test_a_segment_without_its_name_is_no_total_of_all_segments():
    run = run_of(
        "Januari 2026;;;",
        "Kabupaten/Kota;Peserta Aktif;Peserta Aktif;Peserta Aktif",
        ";PU;;Jakon",
        "Kerinci;1001;502;203",
    )
    assert {key[2] for key in values(run)} == {"peserta_pu_aktif", "peserta_jakon_aktif"}
    assert rules(run, WARN) >= {"ragu"}


@pytest.mark.parametrize("cell", ["Agustus", "Semester 2", "2024-08", "31/08/2024"])
def test_months_below_an_empty_heading_are_refused_rather_than_lost(cell):
    run = run_of("Daerah;;Tahun;Cakupan (%)", f"Tebo;{cell};2024;31,49", f"Bungo;{cell};2024;30,1")
    assert "kolom-waktu" in rules(run, REFUSE)


def test_dates_beside_whole_periods_are_nobodys_months():
    run = run_of("Daerah;Diunggah;Periode;Cakupan (%)", "Tebo;17/09/2024;2024-08;31,49")
    assert rules(run, REFUSE) == set()
    assert values(run) == {("15.09", "2024-08", "cakupan"): 0.3149}


def test_provisional_below_an_empty_heading_is_refused_rather_than_lost():
    run = run_of("Daerah;Periode;Cakupan (%);", "Tebo;2024-08;31,49;Sementara")
    assert "kolom-status" in rules(run, REFUSE)


def test_a_group_headed_segmen_holds_figures():
    run = run_of(
        "Januari 2026;;",
        "Kabupaten/Kota;Segmen Kepesertaan;Segmen Kepesertaan",
        ";Peserta Aktif PU;Peserta Aktif BPU",
        "Kerinci;1001;502",
    )
    assert {key[2] for key in values(run)} == {"peserta_pu_aktif", "peserta_bpu_aktif"}


def test_fewer_than_nobody_is_said_as_it_is():
    run = run_of("Daerah;Periode;Peserta Aktif", "Tebo;2026-01;-10.500", "Bungo;2026-01;11.500")
    assert rules(run, REFUSE) == {"negatif"}


def test_one_rupiah_in_fifteen_billion_is_a_difference():
    head = "Kantor Cabang;Tahun;Nominal Klaim JHT (Rp)"
    rows = [f"Kantor Cabang Muara Bungo;2018;{value}" for value in (15025000000, 15025000001)]
    run = run_of(head, *rows, source="aksipost-48958")
    assert rules(run, REFUSE) == {"ganda-beda"}
