"""The process of `bench` as its server holds it: asked, listened to, and ended where it hangs."""

import pickle
import queue
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import IO, Any

from briefing.workshop import orders
from briefing.workshop.orders import NotMade, Order, Step

_ROOT = Path(__file__).resolve().parents[2]
BENCH = "briefing.workshop.bench"
_GONE = ("pergi", None)


class Hand:
    """One process, which makes one file at a time. bench: the module that it runs."""

    def __init__(self, bench: str = BENCH) -> None:
        # Not multiprocessing: it would run the server's main script once more in the child.
        self.process = subprocess.Popen(
            [sys.executable, "-m", bench],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        Thread(target=_listen, args=(self.process.stdout, self._answers), daemon=True).start()

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self.process.poll() is None

    def make(self, order: Order, told: Callable[[Step], None], patience_s: float) -> Any:
        """The file of an order.

        told: hears each step as it begins. patience_s: how long one step may take.

        Raises:
            NotMade: it could not be made; after `end`, the process is gone.
        """
        step = Step("Membaca potret", 0, 1)
        told(step)
        self._ask(order, step)
        while True:
            try:
                kind, said = self._answers.get(timeout=patience_s)
            except queue.Empty:
                self.end()
                seconds = f"{patience_s:.0f}"
                sentence = orders.TOO_SLOW.format(step=step.name, seconds=seconds)
                raise NotMade(sentence) from None
            match kind:
                case orders.STEP:
                    step = said
                    told(step)
                case orders.FILE:
                    return said
                case orders.REFUSED:
                    raise NotMade(said)
                case orders.FAILED:
                    raise NotMade(orders.FAULTY.format(step=step.name))
                case _:
                    self.end()
                    raise NotMade(orders.STOPPED.format(step=step.name))

    def end(self) -> None:
        """End the process at once, whatever it does."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()

    def _ask(self, order: Order, step: Step) -> None:
        assert self.process.stdin
        try:
            pickle.dump(order, self.process.stdin)
            self.process.stdin.flush()
        except (OSError, ValueError) as problem:
            self.end()
            raise NotMade(orders.STOPPED.format(step=step.name)) from problem


def _listen(answers: IO[bytes], heard: "queue.SimpleQueue[Any]") -> None:
    try:
        while True:
            heard.put(pickle.load(answers))
    except (EOFError, OSError, ValueError, pickle.UnpicklingError):
        heard.put(_GONE)
