"""What does this file bring, what would change with it, and who changed what before?"""

from pages.ui import audit_trail, cached, filters, frame, load_history, quality_view, upload_view
from pages.ui.text import unggah_data as text
from pages.ui.upload_head import PART

parts = {
    text.UPLOAD: upload_view.show,
    text.HISTORY: load_history.show,
    text.QUALITY: quality_view.show,
    text.TRAIL: audit_trail.show,
}

figures = cached.figures()
frame.heading(text.TITLE, text.LEAD)
chosen = filters.buttons(PART, text.PART, list(parts), text.PARTS.__getitem__, has_chip=False)
parts[chosen](figures)
