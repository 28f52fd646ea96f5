"""Copy of the page."""

TITLE = "Kesenjangan"
LEAD = "Di mana kesenjangan paling besar, dan apakah bantuan mengikuti kebutuhan?"
