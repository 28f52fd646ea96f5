"""What is done to a good file. An act that the file has no place for does nothing.

Where an act makes it say something else, or something that can't be told, the file must be
refused (`must`). All other acts leave every figure what it was.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from tests.data.intake.spoiling.table import BLANK, Cell, Row, Table
from tests.data.intake.spoiling.writing import code_of, digits, spelled, written

Draw = Callable[[st.SearchStrategy[Any]], Any]
Act = Callable[[Table, Draw], None]

TITLES = ("BPJS KETENAGAKERJAAN", "PEMERINTAH PROVINSI JAMBI", "Rekap", "Laporan bulanan", "")
NOTES = ("Sumber: BPS", "Keterangan: - tidak ada", "Catatan: angka dibulatkan", "", "*) diolah")
UNITS = (
    ("(Persen)", "(orang)"), ("(Persen)", "(ribu jiwa)"), ("(%)", "(jiwa)"), ("(%)", "(Rp)"),
    ("(jiwa)", "(ribu jiwa)"), ("(jiwa)", "(persen)"), ("(orang)", "(ribu orang)"),
    ("(orang)", "(%)"), ("(Rp)", "(juta Rp)"), ("(Rp)", "(%)"), ("(ribu)", "(orang)"),
    ("(ribu)", "(juta orang)"), ("(Rp/kapita/bulan)", "(ribu rupiah)"),
)  # fmt: skip


def shuffle_columns(table: Table, draw: Draw) -> None:
    """Columns in another order."""
    order = draw(st.permutations(range(len(table.roles))))
    for part in (table.head, table.body, table.below):
        for row in part:
            row[:] = [row[at] if at < len(row) else BLANK for at in order]
    table.roles = [table.roles[at] for at in order]


def shuffle_rows(table: Table, draw: Draw) -> None:
    """Rows in another order."""
    table.body = list(draw(st.permutations(table.body)))


def insert_rows(table: Table, draw: Draw) -> None:
    """Blank rows and titles above, blank rows between, notes below."""
    table.above.insert(0, [Cell(draw(st.sampled_from(TITLES)))])
    at = draw(st.integers(0, len(table.body)))
    table.body.insert(at, [BLANK] * len(table.roles))
    table.below.append([Cell(draw(st.sampled_from(NOTES)))])


def insert_column(table: Table, draw: Draw) -> None:
    """A blank column anywhere."""
    at = draw(st.integers(0, len(table.roles)))
    for row in (*table.head, *table.body, *table.below):
        row.insert(at, BLANK)
    table.roles.insert(at, "abaikan")


def number_rows(table: Table, draw: Draw) -> None:
    """A column "No" before the others."""
    for at, row in enumerate(table.head):
        row.insert(0, Cell("No" if at == 0 else ""))
    for at, row in enumerate(table.body, 1):
        row.insert(0, Cell(str(at)))
    for row in table.below:
        row.insert(0, BLANK)
    table.roles.insert(0, "abaikan")


def add_totals(table: Table, draw: Draw) -> None:
    """A row of sums below the regions."""
    name = draw(st.sampled_from(["Jumlah", "TOTAL", "Jumlah Total"]))
    places = table.columns("daerah")
    if not places:
        return
    row: Row = [BLANK] * len(table.roles)
    for at in table.columns("nilai"):
        numbers = [one[at].number for one in table.body if at < len(one)]
        row[at] = Cell(str(sum(number for number in numbers if number is not None)))
    row[places[0]] = Cell(name)
    table.below.insert(0, row)


def double_row(table: Table, draw: Draw) -> None:
    """A row twice."""
    row = draw(st.sampled_from(table.body))
    table.body.insert(draw(st.integers(0, len(table.body))), list(row))


def contradict(table: Table, draw: Draw) -> None:
    """A row twice, the second time with another figure."""
    at, column = draw(st.sampled_from(table.figures()))
    row, cell = list(table.body[at]), table.body[at][column]
    if cell.number is None or table.lossy:
        return
    other = cell.number + 1
    row[column] = Cell(written(other, "en" if "." in cell.text else "id"), other)
    table.body.append(row)
    table.must = True


def blank_figure(table: Table, draw: Draw) -> None:
    """A figure that is missing, as offices write it. Not what another act has written twice."""
    if table.must:
        return
    at, column = draw(st.sampled_from(table.figures()))
    table.body[at][column] = Cell(draw(st.sampled_from(["", "-", "...", "n/a", "…"])))


def letter_for_digit(table: Table, draw: Draw) -> None:
    """A digit that became a letter, in a column that nobody has beheaded."""
    if table.lossy:
        return
    at, column = draw(st.sampled_from(table.figures()))
    text = table.body[at][column].text
    places = [place for place, sign in enumerate(text) if sign.isdigit()]
    if places:
        place = draw(st.sampled_from(places))
        letter = draw(st.sampled_from("OolISxBZ?"))
        spoiled = text[:place] + letter + text[place + 1 :]
        if spoiled[:-1] + spoiled[-1:].lower() in (text[:-1] + "x", text[:-1] + "e"):
            return  # "9,5x" is 9,5 with a footnote mark: a digit lost, which nobody can see
        table.body[at][column] = Cell(spoiled)
        table.must = True


def swap_codes(table: Table, draw: Draw) -> None:
    """The codes of two regions change places, the names stay. Twice might put them back."""
    if swap_codes.__name__ in table.done:
        return
    for column in table.columns("kode")[:1]:
        rows = [at for at, row in enumerate(table.body) if row[column].text]
        if len(rows) > 1 and table.columns("daerah"):
            one, two = draw(st.lists(st.sampled_from(rows), min_size=2, max_size=2, unique=True))
            first, second = table.body[one][column], table.body[two][column]
            table.body[one][column], table.body[two][column] = second, first
            table.must = table.must or digits(first) != digits(second)


def other_list(table: Table, draw: Draw) -> None:
    """The codes of the other list in the whole file, the names stay."""
    if swap_codes.__name__ in table.done:
        return
    to = draw(st.sampled_from(["kode", "kode_bps"]))
    names = table.columns("daerah")
    for column in table.columns("kode")[:1]:
        for row in table.body:
            if names and row[column].text and row[names[0]].text:
                row[column] = Cell(code_of(row[names[0]].text, to) or row[column].text)


def codes_alone(table: Table, draw: Draw) -> None:
    """The names gone, the codes without dots: 1506 is two regencies."""
    codes = table.columns("kode")
    if len(codes) != 1 or not table.columns("daerah"):
        return
    for row in table.body:
        for at in table.columns("daerah"):
            row[at] = BLANK
        row[codes[0]] = Cell(digits(row[codes[0]]))
    for row in table.head:
        for at in table.columns("daerah"):
            row[at] = BLANK
        row[codes[0]] = Cell("Kode" if row is table.head[0] else "")
    table.must = any(row[codes[0]].text in ("1506", "1507", "1508", "1509") for row in table.body)


def respell(table: Table, draw: Draw) -> None:
    """Names in capitals, with another prefix, with odd spaces."""
    way = draw(st.sampled_from(["upper", "lower", "spaces", "official", "short"]))
    for column in table.columns("daerah")[:1]:
        for row in table.body:
            row[column] = row[column].said(spelled(row[column].text, way))


def rewrite_numbers(table: Table, draw: Draw) -> None:
    """All figures in another notation."""
    way = draw(st.sampled_from(["id", "en", "plain-id", "plain-en", "spaces"]))
    for row in table.body:
        for at, cell in enumerate(row):
            if cell.number is not None and cell.key:
                row[at] = cell.said(written(cell.number, way))


def rewrite_one(table: Table, draw: Draw) -> None:
    """One figure in another notation than the rest."""
    at, column = draw(st.sampled_from(table.figures()))
    cell = table.body[at][column]
    if cell.number is not None:
        way = draw(st.sampled_from(["id", "en", "spaces"]))
        table.body[at][column] = cell.said(written(cell.number, way))


def mark_figure(table: Table, draw: Draw) -> None:
    """A footnote mark behind a figure."""
    at, column = draw(st.sampled_from(table.figures()))
    cell = table.body[at][column]
    mark = draw(st.sampled_from(["*", "**", " e", "r", "¹", " 1)"]))
    table.body[at][column] = replace(cell, text=cell.text + mark, number=None)


def other_unit(table: Table, draw: Draw) -> None:
    """Another unit in a heading than the figures are in."""
    before, after = draw(st.sampled_from(UNITS))
    for row in table.head:
        for at, cell in enumerate(row):
            if before in cell.text and table.roles[at] == "nilai":
                row[at] = Cell(cell.text.replace(before, after))
                table.must = True


def drop_heading(table: Table, draw: Draw) -> None:
    """A header cell that is empty. What must be refused may stand in the column that is lost."""
    if table.must:
        return
    row = draw(st.sampled_from(table.head))
    at = draw(st.integers(0, len(row) - 1))
    row[at] = BLANK
    table.lossy = True


ACTS: tuple[Act, ...] = (
    shuffle_columns, shuffle_rows, insert_rows, insert_column, number_rows, add_totals,
    double_row, contradict, blank_figure, letter_for_digit, swap_codes, other_list, codes_alone,
    respell, rewrite_numbers, rewrite_one, mark_figure, other_unit, drop_heading,
)  # fmt: skip
