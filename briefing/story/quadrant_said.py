"""What is said of the meeting of coverage and poverty: who stands in which corner, how surely."""

import pandas as pd

from briefing.story import worded
from briefing.story.facts import Facts
from briefing.story.reckoned import counted
from briefing.story.rules import Said, rule, says
from briefing.story.visuals import Key
from data.regions import region
from program.quadrant import AHEAD, RELIEVED, UNCOVERED, URGENT
from words import formats, periods

IN_CORNER = {
    URGENT: "cakupannya di bawah dan kemiskinannya di atas provinsi",
    RELIEVED: "kemiskinannya di atas provinsi, tetapi cakupannya tidak tertinggal",
    UNCOVERED: "kemiskinannya lebih ringan, padahal cakupannya di bawah provinsi",
    AHEAD: "cakupannya tidak tertinggal dan kemiskinannya lebih ringan",
}


@rule("kuadran.judul")
def urgent(facts: Facts, found: pd.DataFrame, keys: dict[str, tuple[Key, Key]]) -> Said | None:
    """Where coverage and poverty are both known: who has little of one and much of the other.

    found: of `program.quadrant.corners`. keys: kode → coverage and poverty.
    """
    own = found[found["corner"].eq(URGENT)]
    sure, perhaps = own.index[own["certain"]], own.index[~own["certain"]]
    told = own.index if len(own) else found.index
    both = [key for kode in told for key in keys[str(kode)]]
    behind = "kurang terlindungi sekaligus lebih miskin daripada provinsi"
    if own.empty:
        return says(f"Tidak ada daerah yang {behind}", *both)
    if sure.empty:
        return says(f"{worded.names(perhaps)} mungkin {behind}, tetapi belum pasti", *both)
    more = f"; {worded.count(len(perhaps))} daerah lain mungkin" if len(perhaps) else ""
    number = (
        counted(
            facts,
            "mungkin_mendesak",
            "Daerah yang mungkin kurang terlindungi sekaligus lebih miskin daripada provinsi",
            max(facts[key].period for key in both if key is not None),
            len(perhaps),
            [key for kode in perhaps for key in keys[str(kode)]],
        )
        if len(perhaps)
        else None
    )
    return says(f"{worded.names(sure)} {behind}{more}", number, *both)


@rule("kuadran.mendesak")
def meeting(facts: Facts, found: pd.DataFrame, keys: dict[str, tuple[Key, Key]]) -> Said | None:
    """Where a regency is certainly in the urgent corner: its two figures."""
    return _certain(facts, found, keys, URGENT, "Yang perlu didahulukan:")


@rule("kuadran.ringan")
def ahead(facts: Facts, found: pd.DataFrame, keys: dict[str, tuple[Key, Key]]) -> Said | None:
    """Where a regency is certainly in the opposite corner: that it can be learnt from."""
    return _certain(facts, found, keys, AHEAD, "Sebaliknya, di sudut yang lebih ringan berada")


def _certain(
    facts: Facts, found: pd.DataFrame, keys: dict[str, tuple[Key, Key]], corner: str, opening: str
) -> Said | None:
    """Who is in a corner for certain, with both figures; None where nobody is."""
    own = found.index[found["corner"].eq(corner) & found["certain"]]
    if own.empty:
        return None
    said = [_pair(facts, str(kode), keys[str(kode)]) for kode in own]
    told = [key for kode in own for key in keys[str(kode)]]
    return says(f"{opening} {'; '.join(said)}.", *told)


def _pair(facts: Facts, kode: str, keys: tuple[Key, Key]) -> str:
    share, poor = (facts[key] for key in keys if key is not None)
    return (
        f"{region(kode).short} dengan cakupan {worded.figure(share.value, 'share', share.status)} "
        f"dan kemiskinan {worded.figure(poor.value, 'share', poor.status)}"
    )


@rule("kuadran.ragu")
def doubtful(found: pd.DataFrame, keys: dict[str, tuple[Key, Key]]) -> Said | None:
    """Where the range of an estimate crosses the province's line: who may stand elsewhere."""
    own = [str(kode) for kode in found.index[found["corner"].ne("") & ~found["certain"]]]
    if not own:
        return None
    return says(
        f"Letak {worded.names(own)} belum pasti, sebab rentang estimasi cakupannya melintasi "
        "angka provinsi.",
        *(key for kode in own for key in keys[kode]),
    )


@rule("kuadran.sudut-daerah")
def corner_of(
    facts: Facts, kode: str, found: pd.DataFrame, keys: dict[str, tuple[Key, Key]]
) -> Said | None:
    """In a bupati's briefing: the corner of her regency, and whether it is certain."""
    corner = str(found.at[kode, "corner"])
    if not corner:
        return None
    share, poor = (facts[key] for key in keys[kode] if key is not None)
    sure = "" if found.at[kode, "certain"] else " (belum pasti)"
    return says(
        f"Di {region(kode).short} {IN_CORNER[corner]}{sure}: cakupan "
        f"{worded.figure(share.value, 'share', share.status)}, kemiskinan "
        f"{worded.figure(poor.value, 'share', poor.status)}.",
        *keys[kode],
    )


@rule("kuadran.silang")
def lines(facts: Facts, crossing: tuple[Key, Key]) -> Said | None:
    """For the speaker: which figures of the province part the corners."""
    share, poor = (facts[key] for key in crossing if key is not None)
    return says(
        f"Garis silangnya angka provinsi: cakupan {formats.percent_words(share.value)} pada "
        f"{periods.label(share.period)} dan kemiskinan {formats.percent_words(poor.value)} pada "
        f"{periods.label(poor.period)}. Bulannya berbeda, sebab keduanya tidak terbit bersama.",
        *crossing,
    )


@rule("kuadran.arti", method=True)
def what_corners_mean() -> Said | None:
    """For the speaker: what the corners are for."""
    return says(
        "Sudut kiri atas yang didahulukan: di sana kematian atau kecelakaan kerja seorang pencari "
        "nafkah paling mudah menjatuhkan keluarganya ke dalam kemiskinan."
    )
