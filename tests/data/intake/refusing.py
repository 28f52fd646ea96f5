"""A process that reads files within hard limits: `python -m tests.data.intake.refusing`.

Takes lines "name TAB path"; for each it prints the rule of its refusal ("" where it was read), its
text, and the most memory that the process has used, in MB. A file that takes more processor time
than the limit, whatever else the machine is doing, ends the process.
"""

import json
import re
import resource
import signal
import sys
from pathlib import Path

from data.intake.model import Refused
from data.intake.read import read

SECONDS = 2
ROOM = 500 * 1024 * 1024
"""Address space beyond what the process has once it is ready, so that no bomb harms the machine.
Much of it is only reserved by threads; what is in use is said with each answer."""


def main() -> None:
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + ROOM, size + ROOM))
    for line in sys.stdin:
        name, path = line.rstrip("\n").split("\t")
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            read(name, Path(path))
        except Refused as refused:
            said = [refused.rule, str(refused)]
        else:
            said = ["", ""]
        signal.setitimer(signal.ITIMER_PROF, 0)
        sys.stdout.write(json.dumps([*said, peak_mb()]) + "\n")
        sys.stdout.flush()


def peak_mb() -> float:
    """The most memory in use so far. (`ru_maxrss` would count the parent's before its exec.)"""
    status = Path("/proc/self/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) / 1024


if __name__ == "__main__":
    main()
