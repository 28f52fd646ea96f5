"""What is claimed of targets, of what is missing and of sources. See `method_claims`."""

from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from briefing.story.text_method import KINDS
from data.catalogue import COVERAGE, catalogue
from data.caveats import Missing
from data.sources import Source
from data.targets import Target
from words import formats


@rule("metode.definisi", method=True)
def definitions(context: Context, held: list[Target]) -> Said | None:
    """Where targets count something else than the coverage told: that they aren't compared."""
    other = list(dict.fromkeys(one.label for one in held if not one.comparable))
    if not other:
        return None
    return says(
        f"Target {formats.listing(other)} memakai hitungan lain, maka tidak disandingkan dengan "
        "cakupan",
        *(context.facts.target(one) for one in held if not one.comparable),
    )


@rule("metode.target", method=True)
def comparable(context: Context, held: list[Target]) -> Said | None:
    """Where every target counts what the coverage told counts: whose they are."""
    if not held or not all(one.comparable for one in held):
        return None
    names = list(dict.fromkeys(one.label for one in held))
    return says(
        f"Target yang disandingkan dengan cakupan: {formats.listing(names)}",
        *(context.facts.target(one) for one in held),
    )


@rule("metode.belum-ada", method=True)
def missing(known: list[Missing]) -> Said | None:
    """Where figures were looked for and not found: that there are such."""
    if not known:
        return None
    return says("Sebagian angka penting dicari dan belum ada terbitannya")


@rule("metode.sumber", method=True)
def cited(found: list[Source]) -> Said | None:
    """Where figures have sources: that each is traced to a publication."""
    if not found:
        return None
    return says("Setiap angka dalam bahan ini dapat ditelusuri sampai terbitannya")


@rule("metode.cakupan", method=True)
def coverage() -> Said | None:
    """Always: what the coverage of the story counts."""
    first = catalogue()[COVERAGE].definition.split(". ")[0].removesuffix(".")
    return says(f"Cakupan di sini: {first[:1].lower()}{first[1:]}.")


@rule("metode.rumus", method=True)
def formula(known: list[Missing]) -> Said | None:
    """Where the official formula of coverage is among what wasn't found: what follows from that."""
    found = next((one for one in known if one.what.startswith("Rumus resmi cakupan")), None)
    if found is None:
        return None
    why = f"{found.why_it_matters[:1].lower()}{found.why_it_matters[1:]}"
    return says(f"{found.what.removesuffix('.')} belum ditemukan; {why}")


@rule("metode.target-cara", method=True)
def targets() -> Said | None:
    """For the speaker: which targets a series is held against."""
    return says(
        "Hanya target dengan hitungan yang sama disandingkan dengan cakupan; yang lain disebut "
        "agar tidak tertukar."
    )


@rule("metode.belum-ada-hal", method=True)
def lacking(one: Missing) -> Said | None:
    """Where a figure was looked for and not found: why it matters."""
    what = one.what.split(". ")[0].removesuffix(".")
    return says(f"{what} belum ada: {one.why_it_matters[:1].lower()}{one.why_it_matters[1:]}")


@rule("metode.sumber-jenis", method=True)
def tiers(found: list[Source]) -> Said | None:
    """Where figures have sources: how many of them are of which kind."""
    counts = {tier: sum(one.tier == tier for one in found) for tier in KINDS}
    said = [f"{formats.number(n)} {KINDS[tier]}" for tier, n in counts.items() if n]
    if not said:
        return None
    return says(f"Dari {formats.number(len(found))} terbitan, {formats.listing(said)}.")


@rule("metode.sumber-letak", method=True)
def where() -> Said | None:
    """Always: where the sources of a figure are told."""
    return says(
        "Sumber, periode, dan status tertulis di kaki setiap halaman; jalan setiap angka sampai "
        "barisnya dapat dibuka dengan nomor potret."
    )


@rule("metode.sumber-berita", method=True)
def news(found: list[Source]) -> Said | None:
    """Where some figures were quoted in news: that the owner's publication be asked for."""
    if not any(one.tier == max(KINDS) for one in found):
        return None
    return says(
        "Angka dari berita adalah ucapan pejabat yang dikutip; terbitan pemilik datanya akan "
        "menggantikannya begitu ada."
    )


@rule("metode.target-lain", method=True)
def other(held: list[Target]) -> Said | None:
    """For the speaker: what the first target that isn't comparable counts."""
    found = next((one for one in held if not one.comparable), None)
    return says(f"{found.label}: {found.definition}") if found else None


@rule("metode.sumber-urutan", method=True)
def order() -> Said | None:
    """For the speaker: how publications are counted, and which come first."""
    return says(
        "Setiap terbitan dihitung sendiri, juga yang menyalin tabel yang sama. Yang didahulukan "
        "selalu terbitan pemilik datanya."
    )
