import math

from program.budget.reach import ranged, reach
from program.budget.standing import World


def test_a_point_costs_cost_times_potential_over_a_hundred_people():
    # 20 people × Rp16,800 are Rp336,000; they are 2 of 100 points of 1,000 workers
    assert reach(World(500, 1_000), 20, 16_800, 0, None).per_point_idr == 336_000 // 2 == 168_000


def test_half_a_rupiah_is_rounded_up():
    # one person of one worker is 100 points; Rp50 ÷ 100 = 0.5, Rp49 ÷ 100 = 0.49
    assert reach(World(0, 1), 1, 50, 0, None).per_point_idr == 1
    assert reach(World(0, 1), 1, 49, 0, None).per_point_idr == 0


def test_nobody_protected_has_no_price_per_point():
    assert reach(World(5, 10), 0, 16_800, 0, 3).per_point_idr is None


def test_more_people_than_poor_reach_at_most_all_of_the_poor():
    assert reach(World(0, 10), 8, 1, 0, 4).per_poor == 1.0
    assert math.isnan(reach(World(0, 10), 8, 1, 0, None).per_poor)
    assert math.isnan(reach(World(0, 10), 8, 1, 0, 0).per_poor)


def test_lapses_lower_what_is_left_and_raise_the_gap():
    found = reach(World(40, 100), 5, 1, 10, None)
    assert (found.after, found.gap_after, found.points) == (0.35, 65, 5.0)


def test_a_missing_world_has_no_share_and_no_gap():
    found = reach(None, 0, 16_800, 0, None)
    assert math.isnan(found.before)
    assert found.gap_before is found.gap_after is None


def test_a_range_is_the_outermost_of_its_worlds():
    worlds = [World(40, 100), World(50, 80), World(30, 120)]
    found = ranged(*_split([reach(world, 10, 100, 0, 20) for world in worlds]))
    assert (found.low.gap_after, found.value.gap_after, found.high.gap_after) == (20, 50, 80)
    assert (found.low.per_point_idr, found.high.per_point_idr) == (80, 120)


def _split(reaches):
    return reaches[0], reaches[1:]
