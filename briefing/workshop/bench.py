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
from briefing.story import frozen
from briefing.workshop.orders import FAILED, FILE, REFUSED, STEP, Order, Step

YIELDING = 10
Answer = tuple[str, object]


def answered(order: Order) -> Iterator[Answer]:
    """Every step of an order as it begins, then its file, or why there is none."""
    try:
        briefing = frozen.unpack(order.content)
        for made in making.steps(order.kind, briefing, order.template):
            yield (STEP, made) if isinstance(made, Step) else (FILE, made)
    except making.BadTemplate as problem:
        yield REFUSED, str(problem)
    except Exception:
        # Whatever went wrong must not end the process: others wait for their files.
        traceback.print_exc()
        yield FAILED, ""


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
