"""Copy of the page."""

TITLE = "Profil Daerah"
LEAD = "Apa yang perlu diketahui tentang satu daerah, dan bagaimana ia dibanding daerah lain?"
