"""What do I take to tomorrow's meeting, and where does each of its figures come from?"""

from pages.ui import (
    briefing_choices,
    briefing_files,
    briefing_head,
    briefing_preview,
    cached,
    chips,
    filters,
    frame,
    trace_view,
)
from pages.ui.text import bahan_paparan as text

figures = cached.figures()
cached.workshop().warm()
frame.heading(text.TITLE, text.LEAD)
part = filters.buttons(
    "bagian_paparan",
    text.PART,
    list(text.PARTS),
    text.PARTS.__getitem__,
    has_chip=False,
    default=trace_view.default_part(),
)

if part == text.TRACE:
    found = trace_view.ask()
    if found:
        trace_view.show(figures, found)
else:
    request = briefing_choices.ask(figures)
    chips.line()
    frozen = cached.briefing(figures, request)
    is_kept = briefing_head.keep(frozen)
    briefing_head.show(frozen, is_kept)
    briefing_files.show(frozen)
    briefing_preview.show(frozen, is_kept)
