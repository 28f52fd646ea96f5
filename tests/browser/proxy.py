"""A small reverse proxy on this machine, as one stands before a dashboard on a network."""

import re
import socketserver
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from socket import SHUT_RDWR, create_connection, socket
from threading import Thread
from urllib.parse import urlsplit

from tests.browser.serving import Server


@contextmanager
def between(server: Server, header: str = "", host: str = "") -> Iterator[Server]:
    """The server as visitors reach it through a proxy, which adds a header line to each request
    and, where `host` is given, asks under that name."""
    target = urlsplit(server.url)

    class Passing(socketserver.BaseRequestHandler):
        """One request of a browser, or its websocket, passed on until either side ends it."""

        def handle(self) -> None:
            with create_connection((target.hostname or "", target.port or 0)) as onward:
                onward.sendall(_marked(_head(self.request), header, host))
                back = Thread(target=_pass, args=(onward, self.request))
                back.start()
                _pass(self.request, onward)
                back.join()

    class Proxy(socketserver.ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False

    with Proxy(("127.0.0.1", 0), Passing) as proxy:
        Thread(target=proxy.serve_forever, args=(0.1,), daemon=True).start()
        yield replace(server, url=f"http://127.0.0.1:{proxy.server_address[1]}")
        proxy.shutdown()


def _head(browser: socket) -> bytes:
    """What the browser sends up to the end of the request's headers, or more."""
    sent = b""
    while b"\r\n\r\n" not in sent and (piece := browser.recv(65536)):
        sent += piece
    return sent


def _marked(request: bytes, header: str, host: str) -> bytes:
    """The request with the proxy's marks; a connection carries one, so that each is marked."""
    head, end, body = request.partition(b"\r\n\r\n")
    if host:
        head = re.sub(rb"(?mi)^host: .*$", f"Host: {host}\r".encode(), head)
    if b"upgrade: websocket" not in head.lower():
        head = re.sub(rb"(?mi)^connection: .*$", b"Connection: close\r", head)
    return head + (f"\r\n{header}".encode() if header else b"") + end + body


def _pass(source: socket, target: socket) -> None:
    """Hand on what comes, until nothing does; then end both ways."""
    with suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(SHUT_RDWR)
