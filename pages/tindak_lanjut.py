"""Of what we agreed, what is kept, what is late, and who answers?"""

from pages.ui import cached, filters, followup_form, followup_list, frame
from pages.ui.followup_items import PART
from pages.ui.text import tindak_lanjut as text

parts = {text.LIST: followup_list.show, text.NEW: followup_form.show}

figures = cached.figures()
frame.heading(text.TITLE, text.LEAD)
chosen = filters.buttons(PART, text.PART, list(parts), text.PARTS.__getitem__, has_chip=False)
parts[chosen](figures)
