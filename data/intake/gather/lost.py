"""Columns that say of when figures are, or how sure, and would be passed over.

A header cell that is empty or strange costs a column its role. Lost figures are missing; a lost
month puts all figures to the year, and a lost "sementara" makes them final. So that is refused.
"""

from collections.abc import Callable

import pyarrow.compute as pc

from data.intake.gather.body import Body
from data.intake.gather.findings import Fault, Findings
from data.intake.model import Column
from data.intake.recognise.moments import moment
from data.intake.recognise.words import is_missing, plain, role_of, said

LOST_TIME = Fault(
    "kolom-waktu",
    "isinya bulan, tahun, atau tanggal, tetapi kolom ini tidak dipakai, sehingga periode "
    "angkanya dapat keliru",
    "pilih peran kolom itu: periode, tahun, atau bulan; atau catatan bila bukan periode angkanya",
)
LOST_STATUS = Fault(
    "kolom-status",
    "isinya status “sementara”, tetapi kolom ini tidak dipakai",
    "pilih peran kolom itu: status; atau catatan bila bukan status angkanya",
)
_LOOKED_AT = 2000


def lost_columns(body: Body, findings: Findings) -> None:
    """Refuses columns without a role whose cells speak of time or of provisional figures."""
    dated = bool(body.columns("periode")) or bool(body.columns("tahun") and body.columns("bulan"))
    for column in body.columns("abaikan"):
        if role_of(column.heading) == "abaikan":
            continue
        if not dated and _most(body, column, _is_time):
            findings.table(LOST_TIME, column.at)
        elif not body.columns("status") and _most(body, column, _is_status):
            findings.table(LOST_STATUS, column.at)


def _most(body: Body, column: Column, sign: Callable[[str], bool]) -> bool:
    """Whether more than half of the different cells of a column are of a kind."""
    cells = pc.unique(body.cells(column).slice(0, _LOOKED_AT)).to_pylist()
    given = [cell.strip() for cell in cells if cell and not is_missing(cell)]
    return 2 * sum(map(sign, given)) > len(given)


def _is_time(cell: str) -> bool:
    told = moment(cell)
    return bool(told.years or told.months or told.half) and not told.rest


def _is_status(cell: str) -> bool:
    words = plain(cell)
    return words in said()["rows"]["provisional"] or words in said()["rows"]["final"]
