"""What is said beside a map: newer figures, the worst, what moved, and how the map is read."""

import pandas as pd

from briefing.story import worded
from briefing.story.facts import Facts
from briefing.story.maps_said import ENDS
from briefing.story.reckoned import counted, group
from briefing.story.rules import Said, rule, says
from data.catalogue import Indicator
from data.contract import ESTIMATE
from data.regions import region
from geo.classes import BOUNDARY_RULE
from words import formats, periods


@rule("peta.setelahnya")
def since(
    facts: Facts, table: pd.DataFrame, newest: pd.DataFrame, indicator: Indicator
) -> Said | None:
    """For the speaker: where regencies have a newer published figure than the map's month."""
    later = newest[newest["status"].ne(ESTIMATE) & newest["period"].gt(table["period"])]
    later = later.dropna(subset=["value"]).sort_values("value", ascending=False, kind="stable")
    if later.empty:
        return None
    said = [
        f"{region(str(kode)).short} {worded.figure(row['value'], indicator.unit)} "
        f"({periods.label(row['period'])})"
        for kode, row in later.iterrows()
    ]
    return says(
        f"Setelah bulan itu masih terbit angka yang lebih baru: {formats.listing(said)}. "
        "Angka itu tidak disandingkan di sini, sebab bulannya berbeda-beda.",
        *facts.panel(later, indicator.id).values(),
    )


@rule("peta.kelas", method=True)
def classes(k: int) -> Said | None:
    """For the speaker: how the classes of the map are made."""
    if not k:
        return None
    return says(
        "Kelas warna mengikuti batas alami: daerah yang angkanya berdekatan berada dalam satu "
        f"warna. {BOUNDARY_RULE}"
    )


@rule("peta.mengapa-kemiskinan", method=True)
def why_poverty() -> Said | None:
    """For the speaker: why a map of poverty stands in a briefing on protection."""
    return says(
        "Bila ditanya mengapa kemiskinan ikut dipetakan: iuran yang dibayar pemerintah ditujukan "
        "bagi pekerja miskin dan rentan, maka di sanalah kebutuhannya paling besar."
    )


@rule("peta.cara-baca")
def reading(facts: Facts, table: pd.DataFrame, indicator: Indicator) -> Said | None:
    """For the speaker: where estimates stand on the map, what they may be used for."""
    guessed = table[table["status"].eq(ESTIMATE)]
    if guessed.empty:
        return None
    return says(
        f"Bila ditanya mengapa memakai estimasi: tanpa itu {worded.count(len(guessed))} daerah "
        "kosong di peta. Estimasi cukup untuk menentukan daerah mana yang perlu diperiksa, tetapi "
        "belum cukup untuk menilai kinerja seorang kepala daerah.",
        group(facts, "estimasi", "Daerah yang memakai estimasi", guessed, indicator),
        *facts.panel(guessed, indicator.id).values(),
    )


@rule("peta.terberat")
def heaviest(facts: Facts, table: pd.DataFrame, indicator: Indicator) -> Said | None:
    """Where everything is published: the three worst regencies, as far as places are untied."""
    known = table.dropna(subset=["value"])
    if known["status"].eq(ESTIMATE).any() or indicator.good not in ("naik", "turun"):
        return None
    up = indicator.good == "naik"
    worst = known.sort_values("value", ascending=up, kind="stable").head(3)
    if len(known) < 5 or known["value"].isin(worst["value"]).sum() > len(worst):
        return None
    said = [
        f"{region(str(kode)).short} ({worded.figure(row['value'], indicator.unit)})"
        for kode, row in worst.iterrows()
    ]
    how = "terendah" if up else "terberat"
    return says(
        f"Tiga yang {how} ialah {formats.listing(said)}.",
        *facts.panel(worst, indicator.id).values(),
    )


@rule("peta.bergerak")
def moved(
    facts: Facts, first: pd.DataFrame, last: pd.DataFrame, indicator: Indicator
) -> Said | None:
    """Where all regencies have a figure in an earlier period too: in how many it fell and rose."""
    change = (last["value"] - first["value"]).round(12)
    if change.isna().any():
        return None
    groups = [(change.lt(0), "turun"), (change.gt(0), "naik"), (change.eq(0), "tetap")]
    keys, said = [], []
    since, until = str(first["period"].iloc[0]), str(last["period"].iloc[0])
    for own, word in groups:
        if own.any():
            pairs = [facts.panel(table[own], indicator.id).values() for table in (first, last)]
            keys.append(
                counted(
                    facts,
                    f"{word}_sejak_{since}.{indicator.id}",
                    f"Daerah yang {word} sejak {periods.label(since)}: {indicator.label}",
                    until,
                    int(own.sum()),
                    [*pairs[0], *pairs[1]],
                )
            )
            much = "semua" if own.all() else worded.count(int(own.sum()))
            said.append(f"{word} di {much} daerah")
    what = ENDS.get(indicator.id, (indicator.label, "", ""))[0]
    return says(f"Dibanding {periods.label(since)}, {what.lower()} {formats.listing(said)}.", *keys)
