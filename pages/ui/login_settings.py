"""The login's part of the configuration: whether it is there, and whether it can be trusted."""

from collections.abc import Mapping

from data.problems import BadData
from data.roles import FILE
from pages.ui.loopback import is_local

SECTION = "auth"
FILLED = ("redirect_uri", "cookie_secret", "client_id", "client_secret", "server_metadata_url")
ADDRESSES = ("redirect_uri", "server_metadata_url")
BACK = "/oauth2callback"
SHORTEST_SECRET = 32
"""Characters of `cookie_secret`: whoever guesses it can write herself any login."""


def check(auth: object) -> None:
    """Nothing where a login with these settings can be believed.

    Raises:
        BadData: what is missing or unsafe. No value of the file is quoted: some are secret.
    """
    if not isinstance(auth, Mapping):
        raise _fault("bukan bagian", f"tulis sebagai bagian [{SECTION}]")
    for key in FILLED:
        if not isinstance(auth.get(key), str) or not auth[key].strip():
            raise _fault(f"{key} belum diisi", f"isi {key}; contohnya di secrets.toml.example")
    others = sorted(k for k, v in auth.items() if isinstance(v, Mapping) and k != "client_kwargs")
    if others:
        raise _fault(f"[{SECTION}.{others[0]}] tidak dipakai", "pakai satu penyedia masuk saja")
    if len(auth["cookie_secret"]) < SHORTEST_SECRET:
        raise _fault(
            f"cookie_secret kurang dari {SHORTEST_SECRET} karakter",
            'buat dengan python -c "import secrets; print(secrets.token_hex(32))"',
        )
    if not auth["redirect_uri"].endswith(BACK):
        raise _fault(f"redirect_uri tidak berakhir dengan {BACK}", f"akhiri dengan {BACK}")
    for key in ADDRESSES:
        safe = auth[key].startswith("https://")
        if not safe and not (auth[key].startswith("http://") and is_local(auth[key])):
            raise _fault(f"{key} bukan alamat https", "pakai https, kecuali untuk localhost")


def _fault(message: str, remedy: str) -> BadData:
    return BadData(FILE, None, f"[{SECTION}]: {message}", remedy)
