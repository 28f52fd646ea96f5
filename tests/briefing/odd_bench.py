"""A process for the tests of the workshop: each kind of order is a way to go well or wrong."""

import os
import time
from collections.abc import Iterator

from briefing.story.model import Briefing
from briefing.workshop import bench
from briefing.workshop.orders import Step

Made = Step | bytes | tuple[bytes, ...]


def steps(kind: str, briefing: Briefing, template: bytes | None = None) -> Iterator[Made]:
    yield Step("Langkah satu", 0, 2)
    match kind.split()[0]:
        case "dies":
            os._exit(9)
        case "hangs":
            time.sleep(600)
        case "fails":
            raise ValueError("kesalahan di dalam")
        case "refuses":
            raise bench.making.BadTemplate("templat ini tidak dapat dipakai")
        case "prints":
            print("sebuah pustaka yang banyak bicara")  # noqa: T201
        case "slow":
            time.sleep(0.3)
    yield Step("Langkah dua", 1, 2)
    said = f"{kind} {briefing.number} {os.getpid()} {os.nice(0)} {time.monotonic()}"
    yield said.encode() + b"." * int(template or b"0")


if __name__ == "__main__":
    bench.making.steps = steps
    bench.main()
