"""Who a login is, and which role its claims give: a pure rule over the claims of a token.

A claim is what the identity provider says of an account. Which of them means a role stands in
the configuration, section [peran]; nothing else gives a role.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from data.people import NOBODY, OFFICER, PUBLISHER, THIS_MACHINE, Person
from data.problems import BadData
from data.regions import regencies, region

FILE = ".streamlit/secrets.toml"
SECTION = "peran"
EMAIL, VERIFIED = "email", "email_verified"
LONGEST = 200
"""Longest identity or name that is kept, in characters."""

_KEYS = ("klaim", "penerbit", "petugas", "pengenal")

NO_RULES = f"peran belum diatur: bagian [{SECTION}] di {FILE} belum ada. Minta pengelola mengisinya"
NO_ROLE = "akun ini belum diberi peran. Minta pengelola aplikasi memberi peran"
NOT_VERIFIED = (
    "penyedia masuk belum memastikan alamat surel akun ini. Pastikan surel itu di penyedia, lalu "
    "masuk lagi"
)
TWO_REGENCIES = (
    "akun ini petugas dua daerah sekaligus ({names}), padahal seorang petugas memegang satu "
    "daerah. Minta pengelola aplikasi menyisakan satu"
)
NO_IDENTITY = (
    "penyedia masuk tidak mengirim pengenal yang dapat dicatat. Minta pengelola aplikasi "
    "memeriksa klaim email dan sub"
)


@dataclass(frozen=True)
class Rules:
    """What claims mean.

    claim: where the claim stands that names roles, one step per level; () where nothing is set.
    publishers: its values that mean PUBLISHER. officers: its values that mean OFFICER → kode.
    identity: the claim that the audit trail keeps.
    """

    claim: tuple[str, ...] = ()
    publishers: frozenset[str] = frozenset()
    officers: Mapping[str, str] = field(default_factory=dict)
    identity: str = EMAIL


@dataclass(frozen=True)
class Account:
    """A login as the rules see it. why: in Indonesian, why it has no role; "" where it has."""

    person: Person
    why: str = ""


def rules(section: object) -> Rules:
    """The mapping that the configuration holds; no rules where the section is missing (None).

    Raises:
        BadData: a key is unknown, missing or of the wrong kind, a regency isn't one of ours, or a
            value would mean two roles.
    """
    if section is None:
        return Rules()
    if not isinstance(section, Mapping):
        raise _fault(f"[{SECTION}] bukan bagian", f"tulis sebagai bagian [{SECTION}]")
    strange = sorted(str(key) for key in section.keys() - set(_KEYS))
    if strange:
        raise _fault(f"{strange[0]} tidak dikenal", f"pakai hanya {', '.join(_KEYS)}")
    claim = section.get("klaim")
    steps = _texts("klaim", [claim] if isinstance(claim, str) else claim)
    publishers = frozenset(_texts("penerbit", section.get("penerbit", [])))
    officers = _officers(section.get("petugas", {}))
    if not steps:
        raise _fault("klaim kosong", "sebut klaim yang memuat peran")
    if not publishers and not officers:
        raise _fault("tidak ada peran", "isi penerbit, petugas, atau keduanya")
    both = sorted(publishers & officers.keys())
    if both:
        raise _fault(f"'{both[0]}' berarti penerbit dan petugas", "sisakan satu peran baginya")
    (identity,) = _texts("pengenal", [section.get("pengenal", EMAIL)])
    return Rules(steps, publishers, officers, identity)


def _officers(table: object) -> dict[str, str]:
    if not isinstance(table, Mapping):
        raise _fault("petugas bukan tabel", 'tulis [peran.petugas], lalu "nilai klaim" = "15.08"')
    known = {one.kode for one in regencies()}
    for value, kode in zip(_texts("petugas", list(table)), table.values(), strict=True):
        if not isinstance(kode, str) or kode not in known:
            raise _fault(
                f"petugas '{value}': {kode!r} bukan kode kabupaten/kota di Jambi",
                'tulis kode Kemendagri bertitik sebagai teks, misalnya "15.08" untuk Bungo',
            )
    return dict(table)


def _texts(key: str, values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(v, str) and v.strip() for v in values):
        raise _fault(f"{key} bukan teks yang terisi", f'tulis {key} sebagai teks, di antara "…"')
    return tuple(values)


def _fault(message: str, remedy: str) -> BadData:
    return BadData(FILE, None, f"[{SECTION}]: {message}", remedy)


def account(claims: Mapping[str, object], given: Rules) -> Account:
    """Who these claims name, with the one role that the rules give, or with none and why.

    A publisher who is an officer too is a publisher. Values of the wrong kind say nothing.
    """
    person = Person(_identity(claims, given.identity), _name(claims))
    if not person.id:
        return Account(NOBODY, NO_IDENTITY)
    if not given.claim:
        return Account(person, NO_RULES)
    if given.claim == (EMAIL,) and claims.get(VERIFIED) is not True:
        return Account(person, NOT_VERIFIED)
    said = _said(claims, given.claim)
    if said & given.publishers:
        return Account(Person(person.id, person.name, PUBLISHER))
    own = sorted({given.officers[value] for value in said if value in given.officers})
    if len(own) > 1:
        names = " dan ".join(region(kode).name for kode in own)
        return Account(person, TWO_REGENCIES.format(names=names))
    if not own:
        return Account(person, NO_ROLE)
    return Account(Person(person.id, person.name, OFFICER, own[0]))


def expiry(claims: Mapping[str, object]) -> float:
    """When the login ends, in seconds since 1970 (UTC); 0 where the token doesn't say so plainly,
    so that it counts as ended."""
    end = claims.get("exp")
    if isinstance(end, bool) or not isinstance(end, int | float) or not 0 < end < 1e11:
        return 0.0
    return float(end)


def _said(claims: Mapping[str, object], path: tuple[str, ...]) -> frozenset[str]:
    """The values of the claim at this path: a text is one value, a list as many as its texts."""
    found: object = claims
    for step in path:
        found = found.get(step) if isinstance(found, Mapping) else None
    values = found if isinstance(found, list) else [found]
    return frozenset(value for value in values if isinstance(value, str))


def _identity(claims: Mapping[str, object], claim: str) -> str:
    """What the trail keeps: the chosen claim, an e-mail address only where it is verified; else
    the provider's own number for the account, marked as such."""
    trusted = claim != EMAIL or claims.get(VERIFIED) is True
    own, number = _plain(claims.get(claim)), _plain(claims.get("sub"))
    if trusted and own and own != THIS_MACHINE.id:
        return own
    return f"sub:{number}" if number else ""


def _name(claims: Mapping[str, object]) -> str:
    return _plain(claims.get("name")) or _plain(claims.get("preferred_username"))


def _plain(value: object) -> str:
    """A short printable text, or "": what can't hide or reorder anything on a line."""
    text = value.strip() if isinstance(value, str) else ""
    return text if text.isprintable() and len(text) <= LONGEST else ""
