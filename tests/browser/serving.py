"""A server of the dashboard for a test: started on a free port, ended by its own id."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEALTH = "/_stcore/health"
PATIENCE_S = 60.0


@dataclass(frozen=True)
class Server:
    """A running server: its address without a slash at the end, its process id and its log."""

    url: str
    pid: int
    log: Path

    def __truediv__(self, path: str) -> str:
        """The address of a page: `server / "peta_cakupan?tahun=2024"`."""
        return f"{self.url}/{path.lstrip('/')}"


def free_port() -> int:
    """A port of the loopback address that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def answers(url: str) -> bool:
    """Whether an address answers with success."""
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def wait(process: subprocess.Popen[bytes], server: Server) -> None:
    """Return when the server is up; fail with its log when it ends or takes too long."""
    until = time.monotonic() + PATIENCE_S
    while not answers(server.url + HEALTH):
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"the server didn't start:\n{server.log.read_text()[-4000:]}")
        time.sleep(0.1)


@contextmanager
def serve(
    app: str | Path = "app.py",
    root: Path = ROOT,
    store: Path | None = None,
    secrets: Path | None = None,
    edition: str = "asli",
) -> Iterator[Server]:
    """Serve `app` from the root of a repository as visitors get it, until the block ends.

    store: folder of its database; without one, its own, which ends with it.
    secrets: file of settings that stay on the machine; none without one, whatever a developer
    has of her own.
    edition: of a store that isn't there yet.
    """
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(app)]
    options = ["--server.port", str(port), "--server.address", "127.0.0.1"]
    options += ["--secrets.files", str(secrets or "none.toml")]
    as_visitors = {k: v for k, v in os.environ.items() if not k.startswith("STREAMLIT_")}
    with (
        tempfile.NamedTemporaryFile(suffix=".log") as log,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as own,
    ):
        as_visitors["DATABASE_URL"] = f"sqlite:///{store or own}/lindung.sqlite"
        as_visitors["LINDUNG_EDISI"] = edition
        process = subprocess.Popen(
            [*command, *options], cwd=root, env=as_visitors, stdout=log, stderr=subprocess.STDOUT
        )
        server = Server(f"http://127.0.0.1:{port}", process.pid, Path(log.name))
        try:
            wait(process, server)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
