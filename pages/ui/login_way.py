"""The way back from the identity provider: to the page that asked for the login.

Streamlit sends everybody back to the first page, says nothing where the login failed, and answers
in English where the provider can't be reached.
"""

from starlette.datastructures import MutableHeaders
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE = "unggah_data"
FAILED = "masuk"
"""In the address of `PAGE`: why a login failed ("batal", "putus")."""

LOG_IN, LOG_OUT, BACK = "/auth/login", "/auth/logout", "/oauth2callback"
ANSWER = (b"state=", b"error=")
"""In the address by which a visitor comes back from the provider's login, not from its logout."""

IDENTITY = "_streamlit_user="


class WayBack:
    """Middleware: answers of the login routes lead to `PAGE`; all else passes untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        path = str(scope.get("path", ""))
        if scope["type"] != "http" or not path.endswith((LOG_IN, LOG_OUT, BACK)):
            await self.app(scope, receive, send)
            return
        unreached = False

        async def onward(message: Message) -> None:
            nonlocal unreached
            if message["type"] == "http.response.start":
                unreached = path.endswith(LOG_IN) and message["status"] >= 400
                lead(message, answered=any(key in scope["query_string"] for key in ANSWER))
            if not unreached:
                await send(message)

        await self.app(scope, receive, onward)
        if unreached:
            home = path.removesuffix(LOG_IN) + "/"
            away = RedirectResponse(f"{home}{PAGE}?{FAILED}=putus", 302)
            await away(scope, receive, send)


def lead(start: Message, answered: bool) -> None:
    """Turn a redirect to the first page into one to `PAGE`, which hears of a failed login.

    answered: the visitor comes from the provider's login; no identity in the redirect means then
    that it failed.
    """
    headers = MutableHeaders(scope=start)
    target = headers.get("location", "")
    if not (target.startswith("/") and target.endswith("/")):
        return
    given = [value for value in headers.getlist("set-cookie") if value.startswith(IDENTITY)]
    logged_in = any(not value.startswith(f'{IDENTITY}""') for value in given)
    failed = answered and not logged_in
    headers["location"] = f"{target}{PAGE}" + (f"?{FAILED}=batal" if failed else "")
