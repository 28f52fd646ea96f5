"""A small briefing with every kind of visual, missing figures, and names that mean harm.

Its figures are made up for the tests: it never enters a store.
"""

from dataclasses import replace
from functools import partial

from briefing.story import frozen
from briefing.story.model import (
    GOVERNOR,
    TOPICS,
    Briefing,
    Claim,
    Fact,
    Profile,
    Request,
    Rule,
    Slide,
    Stored,
)
from briefing.story.visuals import (
    Bars,
    Line,
    Lines,
    Map,
    Numbers,
    Scatter,
    Table,
    Told,
    Visual,
    Written,
)
from data.regions import regencies
from data.sources import Source

FORMULA, MARKUP = "=cmd|' /C calc'!A0", "<script>alert(1)</script>"
LONG = "Nama yang panjang sekali " * 12
RIGHT_TO_LEFT = "\u202eجامبي\u202c"
HOSTILE = (FORMULA, MARKUP, LONG, RIGHT_TO_LEFT)
PERIODS = ("2022", "2023", "2024")
CITED = Source(
    "uji", f"Tabel uji {MARKUP}", "https://contoh.go.id/?a=1&b=2", FORMULA, 1, "2024", "", ""
)
COLOURS = ("#C8EAB4", "#22A3C4", "#284EA2")


def key(indicator: str, kode: str, period: str = "2024") -> str:
    return f"{indicator}:{kode}:{period}"


def fact(
    indicator: str,
    kode: str,
    value: float,
    unit: str = "share",
    period: str = "2024",
    status: str = "resmi",
    place: str = "",
) -> Fact:
    estimated = status == "estimasi"
    return Fact(
        key(indicator, kode, period),
        indicator,
        f"Ukuran {indicator}",
        kode,
        place or kode,
        period,
        unit,
        value,
        value * 0.9 if estimated else None,
        value * 1.1 if estimated else None,
        status,
        ("uji",),
        formula="peserta ÷ potensi" if indicator == "cakupan" else "",
        stored=(Stored("uji.csv", 2, "uji"),),
        rules=(Rule("Iuran JKK dan JKM", "Rp16.800", "PP 44/2015"),) if unit == "rupiah" else (),
    )


def names(hostile: bool) -> dict[str, str]:
    """kode → name; with `hostile`, the first four are dangerous ones."""
    found = {area.kode: area.name for area in regencies()}
    if hostile:
        found |= dict(zip(found, HOSTILE, strict=False))
    return found


def facts(called: dict[str, str]) -> dict[str, Fact]:
    """Coverage in three years, poverty, people and cost of ten regencies: the last has none."""
    found = [fact("cakupan", "15", 0.4, place="Provinsi Jambi"), fact("miskin", "15", 0.07)]
    for at, (kode, name) in enumerate([*called.items()][:-1]):
        status = "estimasi" if at % 3 == 2 else "resmi"
        for back, period in enumerate(reversed(PERIODS)):
            if (at, period) != (1, "2023"):
                share = 0.25 + at * 0.03 - back * 0.02
                found.append(fact("cakupan", kode, share, "share", period, status, name))
        found.append(fact("miskin", kode, 0.05 + at * 0.005, place=name))
        found.append(fact("orang", kode, 10_000.0 + 7_000 * at, "orang", place=name))
        found.append(fact("biaya", kode, 201_600.0 * (10_000 + at), "rupiah", place=name))
    return {one.key: one for one in found}


def visuals(called: dict[str, str], known: dict[str, Fact]) -> dict[str, Visual]:
    """Every kind of visual over the same facts."""
    return _figures(called, known) | _charts(called, known) | _tables(called, known)


def _of(known: dict[str, Fact], indicator: str, kode: str, period: str = "2024") -> str | None:
    found = key(indicator, kode, period)
    return found if found in known else None


def _figures(called: dict[str, str], known: dict[str, Fact]) -> dict[str, Visual]:
    of, first = partial(_of, known), next(iter(called))
    return {
        "numbers": Numbers(
            (
                (of("cakupan", "15"), "Cakupan provinsi", "2024"),
                (of("orang", first), f"Belum terlindungi di {called[first]}", "2024"),
                (of("biaya", first), "Biaya setahun", "2024"),
                (None, "Miskin ekstrem", "2024"),
            )
        ),
    }


def _charts(called: dict[str, str], known: dict[str, Fact]) -> dict[str, Visual]:
    of, first = partial(_of, known), next(iter(called))
    places = tuple((kode, name, of("cakupan", kode)) for kode, name in called.items())
    return {
        "bars": Bars(
            "Cakupan, persen", "share", places, (key("cakupan", "15"), "Provinsi"), (first,)
        ),
        "lines": Lines(
            "Cakupan, persen",
            "share",
            PERIODS,
            tuple(
                Line(kode, name, tuple(of("cakupan", kode, period) for period in PERIODS))
                for kode, name in called.items()
            ),
            (first,),
            (("Target 2024", "2024", key("cakupan", "15")),),
        ),
        "scatter": Scatter(
            "Cakupan",
            "share",
            "Penduduk miskin",
            "share",
            "Belum terlindungi, orang",
            tuple(
                (kode, name, of("cakupan", kode), of("miskin", kode), of("orang", kode))
                for kode, name in called.items()
            ),
            (key("cakupan", "15"), key("miskin", "15")),
            ("Dahulukan", "Miskin, terlindungi", "Belum terlindungi", "Lebih ringan"),
            (first,),
        ),
    }


def _tables(called: dict[str, str], known: dict[str, Fact]) -> dict[str, Visual]:
    of, first = partial(_of, known), next(iter(called))
    places = tuple((kode, name, of("cakupan", kode)) for kode, name in called.items())
    return {
        "map": Map(
            "Cakupan, persen",
            "share",
            places,
            (0.25, 0.35, 0.45, 0.55),
            COLOURS,
            ("25 – 35 %", "35 – 45 %", "45 – 55 %"),
            "Kelas menurut batas alami",
            "belum ada angka",
            (first,),
        ),
        "table": Table(
            ("Daerah", "Cakupan", "Orang", "Catatan"),
            tuple(
                (
                    Written(name),
                    Told(of("cakupan", kode)),
                    Told(of("orang", kode), bare=True),
                    Written(FORMULA if kode == first else ""),
                )
                for kode, name in called.items()
            ),
            (0,),
        ),
    }


def briefing(hostile: bool = True) -> Briefing:
    """A slide for each visual, one of words, and two profiles."""
    called = names(hostile)
    known = facts(called)
    first, second, *_ = called
    spoken = tuple(
        Claim(f"Cakupan {called[kode]} {known[key('cakupan', kode)].written}.", "uji", (own,))
        for kode, own in ((k, key("cakupan", k)) for k in (first, second))
    )
    slides = _slides(called, known, spoken)
    profiles = tuple(
        Profile(
            kode,
            called[kode],
            Claim(f"{called[kode]}: cakupannya rendah", "uji", spoken[at].facts),
            slides[:3],
        )
        for at, kode in enumerate((first, second))
    )
    made = Briefing(
        "",
        "uji",
        Request(GOVERNOR, (first, second), "", TOPICS),
        "Perlindungan pekerja rentan di Provinsi Jambi",
        "Bahan paparan untuk Gubernur Jambi",
        slides,
        profiles,
        known,
        {"uji": CITED},
    )
    return frozen.numbered(made)


def _slides(
    called: dict[str, str], known: dict[str, Fact], spoken: tuple[Claim, ...]
) -> tuple[Slide, ...]:
    first = next(iter(called))
    title = Claim(f"{called[first]} tertinggal 15 poin dari provinsi", "uji", spoken[0].facts)
    shown = [
        Slide(f"uji-{kind}", section, title, "Cakupan, persen, 2024", (one,), spoken, spoken)
        for section, (kind, one) in zip(TOPICS, visuals(called, known).items(), strict=False)
    ]
    asked = Claim("Tiga keputusan diminta", "uji", spoken[0].facts)
    words = Slide("uji-kata", TOPICS[-2], asked, points=spoken * 2, talk=spoken)
    return (*shown, words)


def changed(made: Briefing, which: str, value: float) -> Briefing:
    """The same briefing with one fact of another value, under its own number."""
    other = dict(made.facts) | {which: replace(made.facts[which], value=value)}
    return frozen.numbered(replace(made, facts=other))
