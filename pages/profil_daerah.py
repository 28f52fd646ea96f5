"""What must a meeting know of one regency, and how does it stand beside others?"""

from pages.ui import frame
from pages.ui.text import profil_daerah as text

frame.heading(text.TITLE, text.LEAD)
