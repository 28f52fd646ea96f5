"""Where is the gap, in people and in rupiah, and does the help go to the need?"""

from pages.ui import frame
from pages.ui.text import kesenjangan as text

frame.heading(text.TITLE, text.LEAD)
