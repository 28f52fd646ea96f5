"""The process that makes files: `python -m briefing.workshop.bench`, orders in, answers out.

It yields to the pages (nice), prints nothing where answers go, and ends when its server ends.
"""

import os
import pickle
import signal
import sys
import traceback
from collections.abc import Iterator
from typing import BinaryIO

from briefing import making
from briefing.files import STORY
from briefing.story import frozen, tell
from briefing.workshop.orders import FAILED, FILE, REFUSED, STEP, TELLING, Order, Step
from data import published

YIELDING = 10
Answer = tuple[str, object]


def answered(order: Order) -> Iterator[Answer]:
    """Every step of an order as it begins, then its file, or why there is none."""
    try:
        for made in _made(order):
            yield (STEP, made) if isinstance(made, Step) else (FILE, made)
    except making.BadTemplate as problem:
        yield REFUSED, str(problem)
    except Exception:
        # Whatever went wrong must not end the process: others wait for their files.
        traceback.print_exc()
        yield FAILED, ""


def _made(order: Order) -> Iterator[Step | bytes | tuple[bytes, ...]]:
    if order.kind != STORY:
        yield from making.steps(order.kind, frozen.unpack(order.content), order.template)
        return
    yield TELLING
    # The figures may be of a state, and of sources, that came since this process began.
    published.head()
    figures, request, scenarios = pickle.loads(order.content)
    yield frozen.pack(tell.tell(figures, request, scenarios))


def serve(orders: BinaryIO, answers: BinaryIO) -> None:
    """Answer orders until nobody can send another."""
    while True:
        try:
            order = pickle.load(orders)
        except EOFError:
            return
        for answer in answered(order):
            pickle.dump(answer, answers)
            answers.flush()


def main() -> None:
    """Stand ready."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library prints goes to the server's log, not among the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(YIELDING)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
