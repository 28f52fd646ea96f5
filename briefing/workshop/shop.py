"""The workshop: one queue for all visitors, one process, and a shelf of what was made.

Stories are told there too: within the server, each would hold up the pages of everybody.
"""

import atexit
import logging
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from queue import PriorityQueue
from threading import Lock, Thread
from typing import Any

from briefing.workshop import hand, orders
from briefing.workshop.hand import Hand
from briefing.workshop.orders import NotMade, Order, Step

PATIENCE_S = 60.0
"""How long one step may take before its process is ended."""
SHELF_BYTES = 64 * 2**20
LOOK_S = 0.05
Key = tuple[str, str, str]


@dataclass
class Job:
    """A file on its way. step: what is being done for it at this moment."""

    step: Step = orders.WAITING
    file: "Future[Any]" = field(default_factory=Future)

    def __post_init__(self) -> None:
        # Who stops waiting doesn't stop the work: others may wait for the same file.
        self.file.set_running_or_notify_cancel()


class Workshop:
    """Makes files one after the other, those first that somebody looks at; the same order is
    made once for all who ask.

    A visitor who goes away leaves the work to be finished, for the next one who asks.
    """

    def __init__(
        self,
        patience_s: float = PATIENCE_S,
        shelf_bytes: int = SHELF_BYTES,
        bench: str = hand.BENCH,
    ) -> None:
        self.bench = bench
        self.patience_s = patience_s
        self.shelf_bytes = shelf_bytes
        self._queue: PriorityQueue[tuple[int, int, Callable[[], object]]] = PriorityQueue()
        self._turn = count()
        self._hand: Hand | None = None
        self._lock = Lock()
        self._closed = False
        self._jobs: dict[Key, Job] = {}
        self._shelf: OrderedDict[Key, Any] = OrderedDict()
        # Neither may hold up the end of the server.
        Thread(target=self._run, name="berkas", daemon=True).start()
        atexit.register(self.close)

    def warm(self) -> None:
        """Have the process ready before the first order; returns at once."""
        if self._hand is None:
            self._line_up(0, self._warm)

    def job(self, order: Order) -> Job:
        """The order under way; done already where its file is on the shelf.

        Raises:
            NotMade: the server is being stopped.
        """
        with self._lock:
            if order.key in self._shelf:
                self._shelf.move_to_end(order.key)
                done = Job()
                done.file.set_result(self._shelf[order.key])
                return done
            if self._closed:
                raise NotMade(orders.CLOSED)
            if order.key not in self._jobs:
                self._jobs[order.key] = job = Job()
                self._line_up(order.rank, partial(self._work, order, job))
            return self._jobs[order.key]

    def shelved(self, order: Order) -> bool:
        """Whether the file is there already."""
        with self._lock:
            return order.key in self._shelf

    def file(self, order: Order, told: Callable[[Step], object] = bool) -> Any:
        """What the order asks for. told: hears each step, in the thread that asks.

        Raises:
            NotMade: why it could not be made, in words.
        """
        job, heard = self.job(order), None
        while not job.file.done():
            if job.step != heard:
                heard = job.step
                told(heard)
            wait([job.file], timeout=LOOK_S)
        return job.file.result()

    def close(self) -> None:
        """End the process; whoever waits is told."""
        with self._lock:
            self._closed = True
            for job in self._jobs.values():
                job.file.set_exception(NotMade(orders.CLOSED))
            self._jobs.clear()
        if self._hand:
            self._hand.end()

    def _run(self) -> None:
        while not self._closed:
            *_, work = self._queue.get()
            work()

    def _line_up(self, rank: int, work: Callable[[], object]) -> None:
        # Within a rank, in the order of asking.
        self._queue.put((rank, next(self._turn), work))

    def _warm(self) -> None:
        # Who orders afterwards is told why; nobody waits for this.
        with suppress(OSError):
            self._ready()

    def _ready(self) -> Hand:
        if self._hand is None or not self._hand.alive:
            self._hand = Hand(self.bench)
        if self._closed:
            self._hand.end()
        return self._hand

    def _work(self, order: Order, job: Job) -> None:
        def tell(step: Step) -> None:
            job.step = step

        try:
            made = self._ready().make(order, tell, self.patience_s)
        except NotMade as problem:
            self._finish(order, job, problem=problem)
        except OSError:
            logging.exception("the process that makes files can't be started")
            self._finish(order, job, problem=NotMade(orders.FAULTY.format(step=job.step.name)))
        else:
            self._finish(order, job, made)

    def _finish(
        self, order: Order, job: Job, made: Any = None, problem: NotMade | None = None
    ) -> None:
        with self._lock:
            self._jobs.pop(order.key, None)
            if job.file.done():
                return
            if problem:
                job.file.set_exception(problem)
                return
            self._shelf[order.key] = made
            while self._weight() > self.shelf_bytes and len(self._shelf) > 1:
                self._shelf.popitem(last=False)
            job.file.set_result(made)

    def _weight(self) -> int:
        pieces = (made if isinstance(made, tuple) else (made,) for made in self._shelf.values())
        return sum(len(piece) for made in pieces for piece in made)
