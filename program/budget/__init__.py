"""A budget as a plan: what it costs month by month, whom it protects, what stays open."""
