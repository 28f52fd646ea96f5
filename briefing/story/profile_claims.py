"""What is claimed on a regency's two pages beyond its slide."""

from collections.abc import Iterable, Mapping, Sequence

from briefing import profile_words as words
from briefing.story.facts import Facts
from briefing.story.place import Place
from briefing.story.ruled import parameter
from briefing.story.rules import Said, rule, says
from briefing.story.sections import Context
from briefing.story.visuals import Key
from data.catalogue import GAP_COST, VILLAGES
from data.contract import ESTIMATE
from program.own_trends import Moving
from program.profile import BETTER, SAME, WORSE
from program.tariffs import CONTRIBUTION, first_month
from words import formats


@rule("daerah.ukuran")
def standing(facts: Facts, own: Place, judged: Mapping[str, int]) -> Said | None:
    """Where anything can be judged: how often the regency is better and worse than the province."""
    if not any(judged.values()):
        return None
    keys = tuple(key for key in own.keys.values() if key)
    when = max(
        str(row["period"]) for row in own.rows.values() if row["verdict"] in (BETTER, WORSE, SAME)
    )
    said = [
        facts.own(
            f"penilaian.{word.replace(' ', '_')}",
            own.kode,
            when,
            float(judged[word]),
            "ukuran",
            f"Ukuran yang {word} {'dengan' if word == SAME else 'daripada'} provinsi",
            "Banyaknya ukuran utama dengan penilaian itu, angka terbaru terhadap provinsi.",
            keys,
        )
        for word in (BETTER, WORSE, SAME)
    ]
    return says(words.standing(own.short, judged), *said)


@rule("daerah.seri")
def all_moving(facts: Facts, own: Place, moving: Sequence[Moving]) -> Said | None:
    """Where series are long enough to be drawn: how many of them improve, how many worsen."""
    if not moving:
        return None
    judged = [one.found.judgement for one in moving]
    counted = {"diuji": len(moving)} | {
        word: judged.count(word) for word in ("membaik", "memburuk") if word in judged
    }
    newest = [
        facts.cell(one.meaning.id, own.kode, str(one.rows["period"].iloc[-1])) for one in moving
    ]
    keys = [
        facts.own(
            f"seri.{word}",
            own.kode,
            max(one.found.last for one in moving),
            float(count),
            "ukuran",
            f"Ukuran yang {word}",
            "Banyaknya seri dengan sedikitnya tiga angka terbitan; arah menurut uji Mann–Kendall.",
            newest,
        )
        for word, count in counted.items()
    ]
    return says(words.moving(own.short, judged), *keys)


@rule("daerah.tanpa-penilaian", method=True)
def unjudged(own: Place) -> Said | None:
    """Where no measure of the regency can be judged against the province."""
    if any(row["verdict"] in (BETTER, WORSE, SAME) for row in own.rows.values()):
        return None
    return says(words.standing(own.short, dict.fromkeys((BETTER, WORSE, SAME), 0)))


@rule("daerah.iuran")
def price(context: Context, own: Place) -> Said | None:
    """Where the gap and its tariff are known: what one person and all of them cost."""
    cost = own.row(GAP_COST)
    if formats.is_missing(cost["value"]):
        return None
    entry = context.figures.parameters.at(CONTRIBUTION, first_month(cost["period"]))
    about = "sekitar " if cost["status"] == ESTIMATE else ""
    return says(
        f"Iuran {formats.rupiah_exact(entry.value)} per orang sebulan, "
        f"{about}{formats.rupiah(cost['value'])} setahun bagi yang belum terlindungi",
        own.keys.get(GAP_COST),
        parameter(context.facts, entry),
    )


@rule("daerah.sumber")
def sourced(facts: Facts, own: Place, keys: Iterable[Key]) -> Said | None:
    """Under every profile: how many publications stand behind it."""
    used = [key for key in keys if key and facts[key].indicator != VILLAGES]
    if not used:
        return None
    count = len({source for key in used for source in facts[key].sources})
    made = facts.own(
        "cacah.terbitan",
        own.kode,
        max(key.rsplit(":", 1)[1] for key in used),
        float(count),
        "terbitan",
        f"Terbitan di balik angka {own.name}",
        "Cacah sumber dari semua angka di kedua halaman.",
        used,
    )
    return says(f"{formats.number(count)} terbitan di balik angka {own.name}", made)
