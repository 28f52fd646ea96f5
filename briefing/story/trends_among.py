"""What is said of the regencies' series together: which way they go, whether they come closer."""

import pandas as pd

from briefing import gap_words
from briefing.story import reckoned, worded
from briefing.story.facts import Facts
from briefing.story.maps_said import ENDS
from briefing.story.rules import Said, rule, says
from data.catalogue import Indicator
from data.regions import PROVINCE
from program.change import DOWN, UP
from program.rows import Row
from program.trend import TOO_FEW, UNCLEAR, Trend
from words import formats, periods


@rule("tren.daerah")
def tally(
    facts: Facts, indicator: Indicator, found: dict[str, Trend], rows: dict[str, list[Row]]
) -> Said | None:
    """Where a regency's series is long enough: in how many each direction is found."""
    if not found or all(one.verdict == TOO_FEW for one in found.values()):
        return None
    keys = []
    for verdict in dict.fromkeys(one.verdict for one in found.values()):
        own = [kode for kode, one in found.items() if one.verdict == verdict]
        last = max(found[kode].last for kode in own)
        keys.append(
            reckoned.counted(
                facts,
                f"arah_{verdict.replace(' ', '_')}.{indicator.id}",
                f"Daerah yang arahnya {verdict}: {indicator.label}",
                last,
                len(own),
                [facts.row(row) for kode in own for row in rows[kode]],
            )
        )
    said = [
        f"{word} di {worded.count(n)} daerah"
        for verdict, word in _DIRECTIONS.items()
        if (n := sum(one.verdict == verdict for one in found.values()))
    ]
    name = ENDS.get(indicator.id, (indicator.short, "", ""))[0]
    return says(f"{name} {formats.listing(said)}.", *keys)


_DIRECTIONS = {
    UP: "naik",
    DOWN: "turun",
    UNCLEAR: "tidak jelas arahnya",
    TOO_FEW: "belum cukup datanya",
}


@rule("tren.jarak")
def distance(facts: Facts, indicator: Indicator, table: pd.DataFrame) -> Said | None:
    """Where all regencies have figures in some periods: how far they lie apart, and did at first.

    table: of `program.inequality.over_time`.
    """
    if table.empty:
        return None
    keys = []
    for _, row in table.iloc[[0, -1]].iterrows():
        ends = [facts.cell(indicator.id, row[end], row["period"]) for end in ("highest", "lowest")]
        keys += [
            facts.own(
                f"jarak.{indicator.id}",
                PROVINCE,
                row["period"],
                row["range"],
                formats.POINTS if indicator.unit == "share" else indicator.unit,
                f"Jarak daerah tertinggi dan terendah: {indicator.label}",
                "Angka tertinggi − angka terendah.",
                ends,
            ),
            *ends,
        ]
    name = ENDS.get(indicator.id, (indicator.short, "", ""))[0].lower()
    said = gap_words.distance(table, indicator).removeprefix("Jaraknya ")
    return says(f"Jarak {name} antardaerah {said}", *keys)


@rule("tren.daerah-terbit")
def known(facts: Facts, indicator: Indicator, rows: dict[str, list[Row]]) -> Said | None:
    """Where most regencies have a single published figure or none: that no series can be drawn."""
    long = [kode for kode, own in rows.items() if len(own) > 1]
    single = [kode for kode, own in rows.items() if len(own) == 1]
    if not single or len(long) > len(single):
        return None
    number = reckoned.counted(
        facts,
        f"satu_angka.{indicator.id}",
        f"Daerah dengan satu angka terbitan: {indicator.label}",
        max(rows[kode][-1].period for kode in single),
        len(single),
        [facts.row(rows[kode][0]) for kode in single],
    )
    return says(
        f"{worded.opened(worded.count(len(single)))} daerah baru memiliki satu angka terbitan, "
        "sehingga arahnya belum dapat disebut.",
        number,
    )


@rule("tren.metode", method=True)
def method(found: Trend) -> Said | None:
    """For the speaker: how a direction is told from chance."""
    if not found.points:
        return None
    return says(
        "Arah hanya disebut bila uji Mann–Kendall menolak kebetulan pada taraf 5 persen, dari "
        "angka terbitan pada bulan survei yang sama; estimasi tidak pernah ikut diuji."
    )


@rule("tren.catatan", method=True)
def remark(words: str, date: str) -> Said | None:
    """For the speaker: a policy or a change of definition that stands beside the line."""
    when = f", {periods.label(date)}" if date else ""
    return says(f"Perlu diingat{when}: {words}")
