"""x."""
from briefing.deck.look import Look
class BadTemplate(ValueError):
    """x."""
def look_of(template: bytes) -> Look:
    raise BadTemplate
