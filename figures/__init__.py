"""Charts as values: a function of a table returns an Altair chart, and never shows it."""
