"""From a file that nobody designed for a computer to figures that may be published.

`read` → `recognise` → `gather` → `dry_run` → `data.ledger.publish`. Nothing here writes anything.
"""
