"""A briefing as a value: what is told, by which rule, from which figures. No output format here."""
