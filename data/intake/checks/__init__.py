"""What is asked of every file before it may be published: one module for each group of rules."""

from data.intake.checks import cells, doubles, history, scale, sums, values, whole

RULES = (
    *whole.RULES,
    *cells.RULES,
    *values.RULES,
    *scale.RULES,
    *doubles.RULES,
    *history.RULES,
    *sums.RULES,
)
"""Every rule, in the order in which they are asked."""
