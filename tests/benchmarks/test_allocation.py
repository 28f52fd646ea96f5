"""The problems that the best allocation is measured with."""

import pytest

from benchmarks.allocation import MONTHS, NATION, eleven, nation
from program.allocate import Goal, solve
from program.tariffs import monthly_idr


def test_the_eleven_are_priced_by_the_tariff_of_each_month():
    problem = eleven()
    assert len(problem.regencies) == 11
    assert all(m.price_idr == monthly_idr(m.month) for m in problem.months)
    csr = problem.funds[-1]
    # PP 50/2025 halves November and December 2026: 2 × 8,400 + 10 × 16,800
    assert problem.price_idr(csr) == 2 * 8_400 + 10 * 16_800


def test_the_nation_has_514_regencies_five_funds_and_twelve_months():
    problem = nation()
    assert len({r.kode for r in problem.regencies}) == NATION == 514
    assert (len(problem.funds), len(problem.months)) == (5, MONTHS) == (5, 12)
    assert problem == nation()


@pytest.mark.parametrize("goal", Goal)
def test_both_have_an_answer_in_which_rules_decide(goal):
    for problem in (eleven(), nation()):
        found = solve(problem, goal)
        assert found.people > 0
        assert {"anggaran"} <= {rule.id for rule in found.binding}
