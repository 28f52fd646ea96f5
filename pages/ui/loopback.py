"""Whether a visitor sits at this very machine: a pure rule over what her connection says."""

from collections.abc import Iterable
from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit

Headers = Iterable[tuple[str, str]]

OF_A_BROWSER = frozenset({
    "accept", "cache-control", "connection", "cookie", "dnt", "host", "origin", "pragma",
    "priority", "upgrade", "user-agent",
})  # fmt: skip
OF_A_BROWSER_BEGIN = ("accept-", "sec-")
"""What a browser itself sends when it opens a websocket. Any other header was put there by
something in between (X-Forwarded-For, Via, a network's own), whose visitors may sit anywhere."""


def is_here(address: str | None, headers: Headers) -> bool:
    """Whether a connection comes from a browser on this machine, with nothing in between.

    address: of the other end; None is how Streamlit says 127.0.0.1 or ::1.
    headers: of the request that opened the websocket, repeated ones repeated.

    Host must name this machine, or a name that someone else resolves to 127.0.0.1 would pass
    (DNS rebinding); Origin must be that same address, or a page from elsewhere would.
    """
    pairs = [(name.lower(), value) for name, value in headers]
    hosts = [value for name, value in pairs if name == "host"]
    origins = [value for name, value in pairs if name == "origin"]
    return (
        (address is None or _is_loopback(address))
        and all(_is_of_a_browser(name) for name, _ in pairs)
        and len(hosts) == len(origins) == 1
        and _names_this_machine(hosts[0])
        and origins[0] in {f"http://{hosts[0]}", f"https://{hosts[0]}"}
    )


def is_local(url: str) -> bool:
    """Whether an address names this machine."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    return host == "localhost" or _is_loopback(host)


def _is_of_a_browser(name: str) -> bool:
    return name in OF_A_BROWSER or name.startswith(OF_A_BROWSER_BEGIN)


def _names_this_machine(host: str) -> bool:
    return not set(host) & set("@/?#\\ ") and is_local(f"//{host}")


def _is_loopback(address: str) -> bool:
    try:
        found = ip_address(address)
    except ValueError:
        return False
    inner = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return (inner or found).is_loopback
