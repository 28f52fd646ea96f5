"""What can be said of the gap between and within regencies, by rules."""

from collections.abc import Sequence

import pandas as pd

from data.catalogue import Indicator
from data.contract import ESTIMATE
from data.regions import region
from program.disparity import Disparity
from program.quadrant import URGENT
from program.trend import TOO_FEW, UNCLEAR, Trend
from words import formats, periods

ENOUGH = 3
"""How many regencies a title names."""


def largest(ranked: pd.DataFrame, indicator: Indicator) -> str:
    """Who holds most of the gap, and what part of it; "" without a figure."""
    known = ranked.dropna(subset=["value"]).sort_values("value", ascending=False, kind="stable")
    if known.empty:
        return ""
    first = known.head(ENOUGH)
    names = named(first.index)
    money = indicator.unit.startswith("rupiah")
    if len(known) < len(ranked):
        counted = formats.number(len(known))
        what = "biaya terbesar" if money else "terbanyak"
        return f"Baru {counted} daerah memiliki angka terbitan; {what}: {named(known.index[:1])}"
    about = "sekitar " if known["status"].eq(ESTIMATE).any() else ""
    part = formats.percent_words(first["value"].sum() / known["value"].sum(), 0)
    what = "dari biaya menutup kesenjangan" if money else "dari semua yang belum terlindungi"
    return f"{names} memuat {about}{part} {what}"


def place(row: pd.Series, others: Sequence[str] = (), counted: int | None = None) -> str:
    """A place with its doubt: "peringkat 3, antara 2 dan 6"; "peringkat 2 bersama Tebo".

    row: rank, best, worst of `rank.ranges`. others: short names with the same rank. counted:
    how many have a rank, said where it is given.
    """
    if pd.isna(row["rank"]):
        return "tanpa peringkat"
    said = f"peringkat {formats.number(row['rank'])}"
    said += f" dari {formats.number(counted)}" if counted else ""
    said += f" bersama {formats.listing(list(others))}" if others else ""
    if row["best"] == row["worst"] or (row["best"] == row["rank"] and row["worst"] == row["rank"]):
        return said
    return f"{said}, antara {formats.number(row['best'])} dan {formats.number(row['worst'])}"


def places(ranked: pd.DataFrame) -> dict[str, str]:
    """kode → its place in words, with whom it is shared."""
    said = {}
    for kode, row in ranked.iterrows():
        same = ranked.index[ranked["rank"].eq(row["rank"]) & (ranked.index != kode)]
        said[str(kode)] = place(row, [region(str(k)).short for k in same])
    return said


def certainty(ranked: pd.DataFrame) -> str:
    """How many places are beyond doubt, and whose; "" without a place."""
    known = ranked.dropna(subset=["rank"])
    sure = known[known["best"].eq(known["worst"])]
    if known.empty:
        return ""
    if len(sure) == len(known):
        return "Semua peringkat pasti: angkanya tidak memiliki rentang yang bersinggungan"
    if sure.empty:
        return "Tidak satu pun peringkat pasti: rentang estimasinya saling bersinggungan"
    rest = formats.number(len(known) - len(sure))
    return f"Hanya peringkat {named(sure.index)} yang pasti; {rest} lainnya dapat bertukar tempat"


def urgent(found: pd.DataFrame) -> str:
    """Who has little coverage and many poor: who for certain, and who perhaps.

    found: of `quadrant.corners`.
    """
    if not found["corner"].ne("").any():
        return ""
    own = found[found["corner"].eq(URGENT)]
    sure, perhaps = own[own["certain"]], own[~own["certain"]]
    if own.empty:
        return "Tidak ada daerah yang cakupannya di bawah dan kemiskinannya di atas provinsi"
    said = "Cakupan di bawah dan kemiskinan di atas provinsi"
    if perhaps.empty:
        return f"{said}: {named(sure.index)}"
    if sure.empty:
        return f"{said}, tetapi belum pasti: {named(perhaps.index)}"
    return f"{said}: {named(sure.index)} pasti, {named(perhaps.index)} belum pasti"


def first_in_line(table: pd.DataFrame) -> str:
    """Who leads the priority list, or that no weight is given. table: of `priorities`."""
    known = table.dropna(subset=["rank"]).sort_values("rank", kind="stable")
    if known.empty:
        return ""
    first = known[known["rank"].le(ENOUGH)]
    return f"Dengan bobot ini yang didahulukan: {named(first.index)}"


def firm(share: float, count: int) -> str:
    """In how many weightings a regency stays in front: "tiga besar pada 92 persen dari …"."""
    if formats.is_missing(share):
        return ""
    said = formats.percent_words(share, 0)
    return f"tiga besar pada {said} dari {formats.number(count)} bobot"


def moved(found: Disparity | None, need: str, least: float, most: float) -> str:
    """What part of the places would have to move, with its range; "" without a score.

    need: what the places should follow, "jumlah penduduk miskin".
    """
    if found is None:
        return ""
    share = formats.percent_words(found.moved_share, 0)
    low, high = formats.percent_words(least, 0), formats.percent_words(most, 0)
    between = "" if low == high else f" (antara {low.removesuffix(' persen')} dan {high})"
    return f"Sekitar {share} tempat BKBK{between} harus berpindah agar mengikuti {need}"


def flat(table: pd.DataFrame) -> str:
    """The two ends of the quota for every 100 poor people; "" without two. table: a panel."""
    known = table.dropna(subset=["value"]).sort_values("value", kind="stable")
    if len(known) < 2:
        return ""
    low, high = known.iloc[0], known.iloc[-1]
    about = ["sekitar " if row["status"] == ESTIMATE else "" for row in (high, low)]
    return (
        f"{region(str(high.name)).short} mendapat {about[0]}{formats.number(high['value'])} tempat "
        f"untuk tiap 100 orang miskin, {region(str(low.name)).short} hanya {about[1]}"
        f"{formats.number(low['value'])}"
    )


def served(found: Disparity | None, need: str) -> str:
    """The least and the best served regency: their share of need and of places."""
    if found is None:
        return ""
    known = found.table.dropna(subset=["ratio"])
    low, high = known.iloc[0], known.iloc[-1]
    if low["ratio"] == high["ratio"]:
        return f"Tempat BKBK mengikuti {need} di semua daerah"
    return f"{_portion(low, need)}; {_portion(high, need)}"


def _portion(row: pd.Series, need: str) -> str:
    has, gets = (formats.percent_words(row[n], 1) for n in ("need_share", "resource_share"))
    return f"{region(str(row.name)).short} memiliki {has} {need} dan sekitar {gets} tempat"


def closer(table: pd.DataFrame, spread: Trend, relative: Trend, indicator: Indicator) -> str:
    """Whether the regencies come closer, in absolute and in relative terms.

    table: of `inequality.over_time`. spread: the trend of range. relative: of weighted_cv.
    """
    if table.empty:
        return ""
    name = indicator.label
    if TOO_FEW in (spread.verdict, relative.verdict):
        count = formats.number(len(table))
        return f"{name}: baru {count} periode lengkap, belum cukup untuk menyebut arahnya"
    if spread.verdict == relative.verdict:
        whole = {
            "turun": "kabupaten/kota makin mendekat",
            "naik": "kabupaten/kota makin berjauhan",
            UNCLEAR: "kabupaten/kota tidak jelas mendekat atau menjauh",
        }
        return f"{name}: {whole[spread.verdict]}"
    how = {"turun": "menyempit", "naik": "melebar", UNCLEAR: "tidak jelas berubah"}
    kin = {"turun": "mengecil", "naik": "membesar", UNCLEAR: "tidak jelas berubah"}
    return (
        f"{name}: jarak tertinggi–terendah {how[spread.verdict]}, "
        f"ketimpangan relatif {kin[relative.verdict]}"
    )


def distance(table: pd.DataFrame, indicator: Indicator) -> str:
    """The distance at the first and the last complete period, with who stood at the ends."""
    if table.empty:
        return ""
    first, last = table.iloc[0], table.iloc[-1]
    ends = [
        f"{region(last[end]).short} ({formats.value(last[f'{end}_value'], indicator.unit)})"
        for end in ("highest", "lowest")
    ]
    when = periods.label(last["period"])
    said = f"{apart(last, indicator)} pada {when}, antara {ends[0]} dan {ends[1]}"
    if first["period"] == last["period"]:
        return f"Jaraknya {said}."
    before = f"{apart(first, indicator)} pada {periods.label(first['period'])}"
    return f"Jaraknya {said}; sebelumnya {before}."


def apart(row: pd.Series, indicator: Indicator) -> str:
    """The distance of one period, in points where the unit is a share."""
    if indicator.unit == "share":
        return formats.points(row["range"]).removeprefix("+")
    return formats.value(row["range"], indicator.unit)


def named(kodes: Sequence[str] | pd.Index) -> str:
    """Short names as a listing."""
    return formats.listing([region(str(kode)).short for kode in kodes])


def moved_class(first: pd.DataFrame, last: pd.DataFrame, indicator: Indicator) -> str:
    """What the maps from the first to the last period show: in how many regencies it fell.

    first, last: panels. Only regencies with both figures are counted; "" with none.
    """
    change = (last["value"] - first["value"]).dropna()
    if change.empty:
        return indicator.label
    fell, rose = int(change.lt(0).sum()), int(change.gt(0).sum())
    since, until = (periods.label(own["period"].iloc[0]) for own in (first, last))
    said = [
        f"{word} di {formats.number(count)} daerah"
        for word, count in (("turun", fell), ("naik", rose))
        if count
    ]
    how = formats.listing(said) or "tidak berubah"
    return f"{indicator.label} {how} antara {since} dan {until}"


def map_said(own: pd.DataFrame, indicator: Indicator, title: str) -> str:
    """One small map for who can't see it: its ends, and how many have no figure."""
    known = own.dropna(subset=["value"])
    if known.empty:
        return f"{title}: {formats.MISSING}"
    ends = [
        f"{how} {region(str(at)).short} {formats.value(known.at[at, 'value'], indicator.unit)}"
        for how, at in (
            ("tertinggi", known["value"].idxmax()),
            ("terendah", known["value"].idxmin()),
        )
    ]
    lacking = len(own) - len(known)
    tail = f"; {formats.number(lacking)} daerah {formats.MISSING}" if lacking else ""
    return f"Peta {title}: {', '.join(ends)}{tail}"
