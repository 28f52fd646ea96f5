"""What is asked of the agencies: figures that are missing, old, or contradict each other."""

from briefing.story import reckoned, worded
from briefing.story.decision_figures import Published
from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from data.catalogue import POTENTIAL, catalogue
from data.preference import contradictions
from data.regions import PROVINCE
from words import formats, periods


@rule("tugas.kemiskinan")
def renew(found: Published, context: Context) -> Said | None:
    """Where the province has a newer poverty rate than regencies: that theirs be obtained."""
    if not found.older or found.newest is None:
        return None
    return says(
        f"Memperoleh persentase penduduk miskin kabupaten/kota sampai "
        f"{periods.label(found.newest.period)}",
        context.facts.row(found.newest),
    )


@rule("tugas.kemiskinan-alasan")
def renew_why(found: Published, context: Context) -> Said | None:
    """Where the province has a newer poverty rate than regencies: how many of theirs stop when."""
    if not found.older or found.newest is None:
        return None
    rows = [found.rows[kode] for kode in found.older]
    keys, said = [], []
    for period in sorted({row.period for row in rows}):
        same = [context.facts.row(row) for row in rows if row.period == period]
        label = "Daerah yang persentase penduduk miskinnya berhenti di bulan itu"
        keys.append(
            reckoned.counted(context.facts, "kemiskinan_lama", label, period, len(same), same)
        )
        said.append(f"{worded.count(len(same))} daerah berhenti di {periods.label(period)}")
    return says(
        f"Persentase penduduk miskin {formats.listing(said)}, sedangkan provinsi sudah "
        f"{periods.label(found.newest.period)}.",
        *keys,
        context.facts.row(found.newest),
    )


@rule("tugas.potensi", method=True)
def potential(found: Published) -> Said | None:
    """Where potential workers of a regency were never published: that they be, with the formula."""
    if not found.lacking:
        return None
    return says("Memperoleh potensi pekerja tiap kabupaten/kota dan rumus resmi cakupan")


@rule("tugas.potensi-alasan", method=True)
def potential_why(context: Context, found: Published) -> Said | None:
    """Where potential workers of a regency were never published: of how many, and what follows."""
    if not found.lacking:
        return None
    facts = context.facts
    rows = [facts.row(row) for row in (*found.rows.values(), found.newest) if row]
    number = (
        facts.own(
            f"cacah.tanpa_terbitan.{POTENTIAL}",
            PROVINCE,
            max(facts[key].period for key in rows if key),
            float(len(found.lacking)),
            "daerah",
            f"{catalogue()[POTENTIAL].label}: daerah tanpa angka terbitan",
            "Cacah kabupaten/kota yang belum memiliki angka terbitan.",
            rows,
        )
        if rows
        else None
    )
    return says(
        f"Potensi pekerja {worded.count(len(found.lacking))} daerah belum pernah terbit, sehingga "
        "jumlah orang yang belum terlindungi di sana hanya dapat diperkirakan.",
        number,
    )


@rule("tugas.penerima", method=True)
def recipients() -> Said | None:
    """Always, for an agency: that who receives the grant be counted by regency."""
    return says("Mencatat penerima BKBK menurut kabupaten/kota")


@rule("tugas.penerima-alasan", method=True)
def recipients_why() -> Said | None:
    """Always, for an agency: that the grant is known by villages alone."""
    return says(
        "Penerima BKBK menurut kabupaten/kota tidak diterbitkan; bagiannya hanya dapat dihitung "
        "dari jumlah desa dan kelurahan."
    )


@rule("tugas.bertentangan")
def settle(context: Context) -> Said | None:
    """Where sources give different figures for one cell: that they be settled."""
    key = disputed(context)
    return says("Mencocokkan angka yang berbeda antarsumber", key) if key else None


@rule("tugas.bertentangan-alasan")
def settle_why(context: Context) -> Said | None:
    """Where sources give different figures for one cell: how many cells."""
    key = disputed(context)
    if key is None:
        return None
    count = formats.number(context.facts.value(key))
    return says(
        f"Untuk {count} angka, sumbernya tidak sepakat; yang dipakai dipilih dengan satu aturan "
        "tertulis, dan angka lainnya tetap disimpan.",
        key,
    )


def disputed(context: Context) -> str | None:
    """How many cells have sources that give different values, as a fact; None without any."""
    figures, facts = context.figures, context.facts
    found = contradictions(figures.observations)
    cells = list(
        dict.fromkeys(zip(found["indicator"], found["kode"], found["period"], strict=True))
    )
    keys = [facts.cell(str(i), str(k), str(p)) for i, k, p in cells]
    if not any(keys):
        return None
    return facts.own(
        "cacah.angka_bertentangan",
        PROVINCE,
        max(str(period) for _, _, period in cells),
        float(len(cells)),
        "angka",
        "Angka yang berbeda antarsumber",
        "Cacah angka (daerah, periode, ukuran) dengan lebih dari satu nilai terbitan.",
        keys,
    )
