"""What makes each file of a briefing by itself, in the order of the pack."""

from collections.abc import Callable

from briefing import book, deck, document, offline
from briefing.files import HTML, NOTE, PPTX, PROFILES, XLSX
from briefing.story.model import Briefing

MAKERS: dict[str, Callable[[Briefing, bytes | None], bytes]] = {
    PPTX: deck.pptx,
    NOTE: lambda briefing, _: document.note(briefing),
    PROFILES: lambda briefing, _: document.profiles(briefing),
    XLSX: lambda briefing, _: book.xlsx(briefing),
    HTML: lambda briefing, _: offline.html(briefing),
}
"""Kind of file → its maker, which takes the template of the deck too."""
