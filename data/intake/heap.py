"""Memory that a long file no longer needs, given back to the machine while it is read on."""

import pyarrow as pa

# Arrow's own pool keeps what it was once given; the system's gives it back.
pa.set_memory_pool(pa.system_memory_pool())


def give_back() -> None:
    """Return what is free to the machine, so that a million rows fit beside the pages."""
    # The system's pool asks the C library to trim its whole heap, numpy's part of it too.
    pa.default_memory_pool().release_unused()
