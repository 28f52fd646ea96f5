"""Whatever is done to a good table: the same figures, or a refusal. Never wrong ones."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from data.intake.gather import gather
from data.intake.model import REFUSE, ROLES, Refused
from data.intake.recognise import recognise
from data.regions import regencies
from tests.data.intake.grids import figures, of_rows, upload
from words.periods import is_period

MEASURES = {
    "Potensi": ("potensi_pekerja", 0),
    "Peserta Aktif": ("peserta_aktif", 0),
    "Coverage (%)": ("cakupan", 2),
    "Kasus JKK": ("kasus_klaim_jkk", 0),
    "Nominal Klaim JKM (Rp)": ("nominal_klaim_jkm", 0),
    "Jumlah Penduduk Miskin (000)": ("jumlah_penduduk_miskin", 2),
    "P1": ("indeks_kedalaman_kemiskinan_p1", 3),
}
FACTOR = {"cakupan": 0.01, "jumlah_penduduk_miskin": 1000}
NOTATIONS = {"id": (".", ","), "en": (",", "."), "bare": ("", ","), "spaces": ("\u00a0", ",")}
JUNK = ("", "-", "x", "(3)", "1.2.3", "Jumlah", "15.06", "Tebo", "2023", "12.345", "%", "*)", "0")


def written(number, decimals, notation):
    thousands, decimal = NOTATIONS[notation]
    text = f"{number / 10**decimals:,.{decimals}f}"
    return text.replace(",", "T").replace(".", decimal).replace("T", thousands)


def read(rows):
    """The figures that are taken, whether anything is refused, and all that was gathered."""
    file = upload(of_rows(rows))
    try:
        layouts = recognise(file)
    except Refused:
        return {}, True, None
    found = gather(file, layouts[0])
    assert found.figures["value"].notna().all()
    refused = len(layouts) > 1 or any(one.severity == REFUSE for one in found.findings)
    taken = figures(found)
    assert len(taken) <= len(found.figures)
    return taken, refused, found


@st.composite
def tables(draw):
    """Rows of a table, and the figures that stand in it."""
    heads = draw(st.lists(st.sampled_from(list(MEASURES)), min_size=1, max_size=4, unique=True))
    places = draw(st.lists(st.sampled_from(regencies()), min_size=2, max_size=11, unique=True))
    notation = draw(st.sampled_from(list(NOTATIONS)))
    list_ = draw(st.sampled_from(["", "kode", "kode_bps"]))
    rows, expected = [], {}
    for place in places:
        row = [getattr(place, list_)] if list_ else []
        row.append(draw(st.sampled_from([place.name, place.short, place.name.upper()])))
        for head in heads:
            indicator, decimals = MEASURES[head]
            most = {"cakupan": 10_000, "indeks_kedalaman_kemiskinan_p1": 20_000}
            number = draw(st.integers(150, most.get(indicator, 2_000_000)))
            row.append(written(number, decimals, notation))
            value = number / 10**decimals * FACTOR.get(indicator, 1)
            expected[place.kode, "2024-08", indicator] = round(value, 8)
        rows.append(row)
    header = [*(["Kode"] if list_ else []), "Kabupaten/Kota", *heads]
    return [header, *rows], expected


@st.composite
def disguised(draw):
    """The same table with columns and rows in another order, titles, notes and blank columns."""
    rows, expected = draw(tables())
    order = draw(st.permutations(range(len(rows[0]))))
    body = draw(st.permutations(rows[1:]))
    rows = [[row[at] for at in order] for row in [rows[0], *body]]
    for at in sorted(draw(st.lists(st.integers(0, len(order)), max_size=2)), reverse=True):
        rows = [[*row[:at], "", *row[at:]] for row in rows]
    if draw(st.booleans()):
        numbers = [f"({at})" for at in range(1, len(rows[0]) + 1)]
        numbers = [n if head else "" for n, head in zip(numbers, rows[0], strict=True)]
        if all(b for _, b in pairwise(numbers)) and numbers[0]:
            rows.insert(1, numbers)
    if draw(st.booleans()):
        rows = [["No", *rows[0]], *[[str(at), *row] for at, row in enumerate(rows[1:], 1)]]
    titles = draw(st.sampled_from([["Posisi Agustus 2024"], ["BPJS", "", "Per 31 Agustus 2024"]]))
    notes = draw(st.sampled_from([[], [""], ["Sumber: BPJS"], ["Keterangan: - tidak ada", ""]]))
    return [*([text] for text in titles), *rows, *([text] for text in notes)], expected


@given(disguised())
@settings(max_examples=150, deadline=None)
def test_a_disguised_table_gives_the_same_figures_or_a_refusal(case):
    rows, expected = case
    taken, refused, found = read(rows)
    assert taken.items() <= expected.items()
    assert refused or taken == expected, found


@given(disguised(), st.data())
@settings(max_examples=300, deadline=None)
def test_a_spoiled_cell_changes_no_figure_of_another_row(case, data):
    rows, expected = case
    row = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.integers(0, len(rows[row]) - 1))
    spoiled = [list(one) for one in rows]
    spoiled[row][column] = data.draw(st.sampled_from(JUNK))
    _, _, found = read(spoiled)
    if len(rows[row]) == 1 and spoiled[row][column] == "2023":
        return  # a title of another year: the sender says so
    for one in found.figures.itertuples() if found else ():
        held = expected.get((one.kode, one.period, one.indicator))
        assert one.row == row + 1 or held == round(one.value, 8), (spoiled, found)


@given(tables(), st.data())
@settings(max_examples=100, deadline=None)
def test_two_codes_that_change_places_never_move_a_figure(case, data):
    rows, expected = case
    at = [n for n, head in enumerate(rows[0]) if head == "Kode"]
    if not at or len(rows) < 4:
        return
    first, second = data.draw(
        st.lists(st.integers(1, len(rows) - 1), min_size=2, max_size=2, unique=True)
    )
    swapped = [list(row) for row in rows]
    swapped[first][0], swapped[second][0] = rows[second][0], rows[first][0]
    taken, refused, _ = read([["Agustus 2024"], *swapped])
    assert taken.items() <= expected.items()
    assert refused


WORDS = (*JUNK, *MEASURES, "Kabupaten/Kota", "Bungo", "Kode", "Tahun", "2024", "1.234", "Agustus")
ROWS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6)


@given(st.lists(ROWS, min_size=1, max_size=9))
@settings(max_examples=200, deadline=None)
def test_no_grid_at_all_ends_in_a_traceback(rows):
    read(rows)


@st.composite
def long_tables(draw):
    """A figure a row: whose, of when and of which programme stands beside it; and the figures."""
    programmes = {"JKK": "jkk", "Jaminan Kematian": "jkm", "Jaminan Hari Tua (JHT)": "jht"}
    months = {"Januari": "01", "Peb": "02", "Agt": "08", "Nopember": "11", "12": "12"}
    keys = st.tuples(
        st.sampled_from(regencies()),
        st.sampled_from(list(programmes)),
        st.sampled_from(list(months)),
    )
    notation = draw(st.sampled_from(list(NOTATIONS)))
    rows, expected = [], {}
    for place, programme, month in draw(st.lists(keys, min_size=1, max_size=12, unique=True)):
        number = draw(st.integers(0, 2_000_000))
        rows.append([place.short, "2025", month, programme, written(number, 0, notation)])
        key = (place.kode, f"2025-{months[month]}", f"kasus_klaim_{programmes[programme]}")
        expected[key] = number
    order = draw(st.permutations(range(5)))
    head = ["Wilayah", "Tahun", "Bulan", "Program", "Jumlah Kasus"]
    return [[row[at] for at in order] for row in [head, *rows]], expected


@given(long_tables())
@settings(max_examples=100, deadline=None)
def test_a_long_table_gives_the_same_figures_or_a_refusal(case):
    rows, expected = case
    taken, refused, found = read(rows)
    assert taken.items() <= expected.items()
    assert refused or taken == expected, found


CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "role": st.sampled_from(ROLES),
        "indicator": st.sampled_from(["", "cakupan", "peserta_aktif", "apa_saja"]),
        "unit": st.sampled_from(["", "persen", "orang", "share", "ekor"]),
        "period": st.sampled_from(["", "2024", "03", "2024-03", "kapan"]),
        "at": st.integers(0, 9),
    },
)


@given(tables(), st.lists(CHANGES, min_size=5, max_size=5), st.data())
@settings(max_examples=100, deadline=None)
def test_no_correction_of_a_layout_ends_in_a_traceback(case, changes, data):
    rows, _ = case
    file = upload(of_rows(rows))
    layout = recognise(file)[0]
    columns = tuple(
        replace(column, **change) for column, change in zip(layout.columns, changes, strict=False)
    )
    found = gather(
        file,
        layout.corrected(
            columns=columns,
            rows=(data.draw(st.integers(0, 30)), data.draw(st.integers(0, 30))),
            code_list=data.draw(st.sampled_from(["", "bps", "kemendagri"])),
            numbers=data.draw(st.sampled_from(["", "id", "en"])),
            period=data.draw(st.sampled_from(["", "2024", "2024-08", "kapan"])),
        ),
    )
    assert set(found.figures["row"]) <= set(range(1, len(rows) + 1))
    assert found.figures["period"].astype("str").map(is_period).all()
