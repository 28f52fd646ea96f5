"""What an allocation says for itself: the rules that decided, or why there is none."""

from program.allocate import Goal, solve

ANY = Goal.MOST


def binding(asked, goal=ANY):
    return {rule.id: rule.sentence for rule in solve(asked, goal).binding}


def refused(asked, goal=ANY):
    found = solve(asked, goal)
    assert not found.feasible
    assert (found.shares, found.funds, found.people, found.left_idr) == ((), (), 0, 0)
    return {rule.id: rule.sentence for rule in found.contradictions}
