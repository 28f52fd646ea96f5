"""A real identity provider on this machine, and a dashboard that is told to believe it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import oidc_provider_mock
from oidc_provider_mock import User
from playwright.sync_api import Page, expect

from tests.browser.serving import Server, serve
from tests.browser.visits import PATIENCE_MS, at_rest

APP = "tests/browser/apps/login_server.py"
DECOR = "https://cdn.jsdelivr.net/npm/@picocss/pico@2/css/pico.min.css"
"""What the provider's own pages ask elsewhere, in vain: no page of ours."""

SETTINGS = """
[auth]
redirect_uri = "http://127.0.0.1:{{port}}/oauth2callback"
cookie_secret = "ssssssssssssssssssssssssssssssss"
client_id = "lindung-jambi"
client_secret = "rahasia-uji"
server_metadata_url = "{provider}/.well-known/openid-configuration"

[peran]
klaim = ["realm_access", "roles"]
penerbit = ["lindung-penerbit"]

[peran.petugas]
"lindung-bungo" = "15.08"
"lindung-tebo" = "15.09"
"""


def user(name: str, *roles: object, verified: bool = True) -> User:
    """An account of the provider with these roles."""
    claims: dict[str, object] = {
        "email": f"{name.lower()}@jambi.example",
        "email_verified": verified,
        "name": name,
        "realm_access": {"roles": list(roles)},
    }
    return User(sub=name.lower(), claims=claims)


USERS = (
    user("Ani", "lindung-penerbit"),
    user("Budi", "lindung-bungo"),
    user("Citra"),
    user("Dedi", "lindung-bungo", "lindung-tebo"),
    user("Eka", ["lindung-penerbit"], {"lindung-penerbit": True}, 1, None, "LINDUNG-PENERBIT"),
)


@contextmanager
def provider(lasting: timedelta = timedelta(hours=1)) -> Iterator[str]:
    """The provider's address; its logins hold this long."""
    with oidc_provider_mock.run_server_in_thread(
        user_claims=USERS, access_token_max_age=lasting
    ) as running:
        yield f"http://localhost:{running.server_port}"


@contextmanager
def believing(folder: Path, address: str) -> Iterator[Server]:
    """A dashboard whose logins come from the provider at this address."""
    secrets = folder / "secrets.toml"
    secrets.write_text(SETTINGS.format(provider=address))
    with serve(APP, secrets=secrets) as running:
        yield running


def log_in(page: Page, server: Server, name: str) -> None:
    """Come as anybody, go to the provider, and come back as this account."""
    open_upload(page, server)
    page.get_by_role("button", name="Masuk", exact=True).click()
    page.get_by_role("button", name=name.lower(), exact=True).click()
    expect(page.locator(".lj-who")).to_be_visible(timeout=PATIENCE_MS)
    at_rest(page)


def open_upload(page: Page, server: Server) -> None:
    """The page that publishes."""
    page.goto(server / "unggah_data")
    expect(page.locator(".lj-who")).to_be_visible(timeout=PATIENCE_MS)
    at_rest(page)


def attempt(page: Page, act: str) -> str:
    """What comes of an act: "boleh: …" or "ditolak: …"."""
    page.get_by_role("button", name=act, exact=True).click()
    said = page.locator(f'[data-act="{act}"]')
    expect(said).to_be_visible()
    at_rest(page)
    return said.inner_text()
