"""Budget plans with a goal, read as a visitor does."""

import pytest

from pages.ui import (
    budget_behind,
    budget_best,
    budget_goals,
    budget_limits,
    budget_opened,
    budget_payers,
    cached,
)
from pages.ui.text import simulasi as desk
from pages.ui.text import simulasi_terbaik as text
from program.allocate import Allocation, Goal, Share
from program.budget.goals import compare
from program.budget.plan import Plan, Purse
from program.budget.scenario import Scenario
from program.budget.simulate import simulate
from program.budget.standing import Places, Standing, published
from tests.pages.reading import files, html, is_clean, open_page, parts, plain, rows, table, words
from tests.program.budget.province import money, three

PAGE = "simulasi_anggaran.py"
MONTH = 16_800


def plan(goal="terendah_dulu", view="terbaik", idr=20_160_000_000, **choices):
    """Rp20.16 billion of the province for a year: 100,000 people at Rp201,600."""
    own = {"mulai": "2027-01", "bulan": "12", "dana": "apbd_provinsi", "cara": goal, "lihat": view}
    return open_page(PAGE, uang_apbd_provinsi=str(idr), **own | choices)


def lines(page):
    """The rules that decided, as words."""
    return [plain(item) for item in parts(html(page), "ul", "lj-rules")[0].split("</li>") if item]


def rows_under(page, column):
    body = next(part for part in html(page).split("lj-scroll") if f">{column}</th>" in part)
    return {row[0]: row[1:] for row in rows(body)}


@pytest.fixture(scope="module")
def lowest():
    return plan()


def test_the_goal_is_said_in_one_plain_sentence_and_what_fairness_costs(lowest):
    assert is_clean(lowest)
    said = words(lowest)
    assert "Pembagian terbaik: cakupan terendah diangkat dulu" in said
    assert text.MEANING["terendah_dulu"] in said
    assert "Harga pemerataan nol: tujuan ini melindungi 100.000 orang" in said


def test_the_rules_that_decided_stand_in_words(lowest):
    assert [line for line in lines(lowest) if line] == [
        "Anggaran APBD provinsi habis: sisanya Rp0, satu orang Rp201.600."
    ]


def test_the_four_goals_stand_side_by_side_and_the_chosen_one_is_marked(lowest):
    """100.000 ÷ 280.690 poor people = 35,6 %; 1.585 villages × 62 = 98.270 people."""
    found = rows_under(lowest, "Harga pemerataan")
    assert list(found) == [
        text.GOALS["terbanyak"],
        text.CHOSEN.format(goal=text.GOALS["terendah_dulu"]),
        text.GOALS["ikut_kebutuhan"],
        text.GOALS["rata_per_desa"],
    ]
    chosen = found[text.CHOSEN.format(goal=text.GOALS["terendah_dulu"])]
    assert (chosen[0], chosen[3], chosen[4]) == ("100.000", "35,6 %", "nol")
    flat = found[text.GOALS["rata_per_desa"]]
    fewer = int(flat[4].removesuffix(" orang").replace(".", ""))
    assert int(flat[0].replace(".", "")) + fewer == 100_000
    assert fewer > 0
    lows = {name: row[1] for name, row in found.items()}
    assert all(", ≈ " in low for low in lows.values())


def test_people_per_fund_and_regency_add_up():
    page = plan("terbanyak", dana=["apbd_provinsi", "apbd_kabkota-15.02"])
    assert is_clean(page)
    found = rows_under(page, "Semua dana")
    assert len(found) == 12
    sums = [int(cell.replace(".", "")) for cell in found["Provinsi Jambi"]]
    for n, whole in enumerate(sums):
        parts_ = [int(row[n].replace(".", "")) for name, row in found.items() if "Prov" not in name]
        assert sum(parts_) == whole
    assert sums[0] + sums[1] == sums[2]
    # money that can go nowhere else goes first: Rp5 billion ÷ Rp201,600 = 24,801 people
    assert found["Merangin"][0] == "24.801"


def test_files_and_table_hold_every_number_of_the_four_goals():
    page = plan()
    table(page, "empat-tujuan")
    found = page.dataframe[-1].value  # the first is the table of limits
    assert len(found) == 4
    assert {"Orang", "Cakupan terendah batas bawah", "Harga pemerataan"} <= set(found.columns)
    assert files(plan(), "empat-tujuan") == [
        "Unduh PNG", "Unduh SVG", "Unduh CSV", "Unduh XLSX",
    ]  # fmt: skip
    assert files(plan(), "orang-per-dana-dan-daerah") == ["Unduh CSV", "Unduh XLSX"]


def test_without_a_goal_the_view_says_where_to_choose_one_and_what_each_would_do():
    page = plan("kesenjangan")
    assert is_clean(page)
    assert text.NO_GOAL in words(page)
    assert text.RULES not in words(page)
    assert list(rows_under(page, "Harga pemerataan")) == list(text.GOALS.values())


def test_limits_come_from_the_address_and_hold():
    page = plan("terbanyak", view="peta", sedikitnya="15.72:9000", paling_banyak="15.71:100")
    assert is_clean(page)
    body = next(t for t in html(page).split("lj-scroll") if desk.TABLE_COLUMNS[1] in t)
    found = {row[0]: row[1:] for row in rows(body)}
    assert (found["Sungai Penuh"][0], found["Kota Jambi"][0]) == ("9.000", "100")
    assert found["Kota Jambi"][6] == "batas atas daerah ini tercapai"
    assert page.query_params["sedikitnya"] == "15.72:9000"
    assert page.query_params["paling_banyak"] == "15.71:100"


def test_limits_that_cross_are_said_at_the_table_and_refused_with_what_to_change():
    page = plan(sedikitnya="15.72:9000", paling_banyak="15.72:8000")
    assert page.warning[0].value == (
        "Sungai Penuh: sedikitnya 9.000 orang, tetapi paling banyak 8.000. Ubah salah satu."
    )
    said = words(page)
    assert text.REFUSED in said
    assert "Batas bawah Kota Sungai Penuh, 9.000 orang, melebihi batas atasnya" in said
    assert text.CHANGE["batas_bawah+batas_atas"] in said
    assert not parts(html(page), "li", "lj-card")


def test_floors_that_the_money_cant_pay_are_refused_in_words():
    """Rp201.600.000 pays for 1,000 people for a year."""
    page = plan(idr=201_600_000, sedikitnya="15.72:600,15.71:600")
    assert not page.exception
    assert not page.warning
    assert (
        "Batas bawah Kota Jambi dan Kota Sungai Penuh meminta 1.200 orang, sedangkan dana yang "
        "boleh dipakai di sana hanya cukup untuk 1.000 orang (APBD provinsi 1.000 orang)."
    ) in words(page)
    assert text.CHANGE["batas_bawah+anggaran"] in words(page)


def test_limits_of_nonsense_are_named_and_left_out():
    page = plan(sedikitnya="15.99:5,entah", paling_banyak="15.71:100")
    assert "15.99:5 dan entah" in page.warning[0].value.replace("\\", "")
    assert not page.exception
    assert page.query_params.get("sedikitnya") is None


def test_what_is_typed_into_the_table_becomes_a_limit_and_an_emptied_cell_none():
    now = {"sedikitnya": {"15.72": 5}, "paling_banyak": {}}
    budget_limits.take(now, "15.72", {text.FLOOR: None, text.CAP: 70})
    assert now == {"sedikitnya": {}, "paling_banyak": {"15.72": 70}}


def test_a_floor_where_no_figure_is_known_or_above_the_gap_is_named():
    places = Places((published("15.01", 1, 11, 5, 3), Standing("15.02", None, None, None, 5, 3)))
    assert budget_limits.faults(places, {"15.01": 11, "15.02": 1}, {}) == [
        "Kerinci: sedikitnya 11 orang, tetapi yang belum terlindungi 10. Turunkan batas bawahnya.",
        "Merangin: belum ada angka yang belum terlindungi, jadi batas bawahnya tidak dapat "
        "dipenuhi. Kosongkan.",
    ]
    assert budget_limits.faults(places, {"15.01": 10}, {"15.01": 10}) == []


def test_a_plan_s_limits_reopen_as_the_address_says_them():
    told = Plan(money(1), "2025-01", 1, goal="terbanyak", floors={"15.02": 3, "15.01": 4})
    assert budget_limits.asked_by(told) == {"sedikitnya": "15.01:4,15.02:3"}


def test_a_scenario_with_a_goal_reopens_on_the_desk_as_it_was():
    told = Plan(
        (Purse("apbd_provinsi", 20_160_000_000),), "2027-01", 12, goal="ikut_kebutuhan",
        floors={"15.72": 9_000}, caps={"15.71": 100},
    )  # fmt: skip
    asked = budget_opened.asked_by(Scenario(told, "2024-08", "2023-03"))
    page = open_page(PAGE, **{key: value for key, value in asked.items() if value})
    assert is_clean(page)
    again = {key: page.query_params[key] for key in ("cara", "sedikitnya", "paling_banyak")}
    assert again == {
        "cara": "ikut_kebutuhan", "sedikitnya": "15.72:9000", "paling_banyak": "15.71:100",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("goal", "price", "said"),
    [
        (Goal.MOST, 0, "Tidak ada pembagian lain yang melindungi lebih dari 70 orang"),
        (Goal.NEED, 0, "Harga pemerataan nol: tujuan ini melindungi 70 orang"),
        (Goal.FLAT, 30, "Harga pemerataan 30 orang"),
    ],
)
def test_the_price_of_fairness_is_a_sentence(goal, price, said):
    best = Allocation(goal, (Share("15.01", 70, {}, 0, 0),), price_of_fairness=price)
    assert budget_best.price(best).startswith(said)
    if price:
        assert "(100 orang)" in budget_best.price(best), "70 + 30"


def test_the_title_of_the_goals_names_the_dearest_and_the_ends_of_the_lowest_coverage():
    found = compare(Plan(money(100 * MONTH), "2025-01", 1, goal="terbanyak"), three())
    # FLAT: 70 of 100 people; the lowest is 42 % there, 46.6 % where the lowest is lifted first
    assert plain(budget_goals.finding(found)) == (
        "Rata tiap desa melindungi 30 orang lebih sedikit daripada tujuan lain yang terbanyak: "
        "cakupan terendah menjadi 42,0 % sampai 46,6 %"
    )
    alike = compare(Plan(money(10**9), "2025-01", 1, goal="terbanyak"), three())
    assert budget_goals.finding(alike) == "Keempat tujuan melindungi 1.000 orang"


def test_a_goal_that_cant_be_reckoned_is_named_and_the_others_stand():
    places = Places((published("15.01", 0, 10, None, 1),))
    found = compare(Plan(money(9 * MONTH), "2025-01", 1, goal="terbanyak"), places)
    assert budget_goals.finding(found).startswith("Sebanding penduduk miskin tidak dapat dihitung")
    assert set(budget_goals.row(found[2], False)[1:]) == {"belum ada angka"}


def test_the_title_of_the_payers_says_who_pays_most_and_where():
    purses = (*money(90 * MONTH), Purse("apbd_kabkota", 10 * MONTH, kode="15.03"))
    outcome = simulate(Plan(purses, "2025-06", 1, goal="terbanyak"), three())
    told = budget_payers.counts(outcome)
    assert plain(budget_payers.finding(told)) == (
        "APBD provinsi membayar 90,0 % dari 100 orang, di 2 daerah"
    )
    nobody = simulate(Plan(money(0), "2025-06", 1, goal="terbanyak"), three())
    assert budget_payers.finding(budget_payers.counts(nobody)) == "Belum seorang pun dibayar"


def test_goals_and_limits_stand_among_the_assumptions_of_a_file():
    told = Plan(money(1), "2025-01", 1, goal="terbanyak", caps={"15.01": 4_000})
    facts = dict(budget_behind.facts(cached.figures(), told))
    assert facts["Pembagian"].startswith("terbaik: ")
    assert facts["Paling banyak"] == "Kerinci 4.000"


def test_every_goal_has_its_words():
    goals = [goal.value for goal in Goal]
    assert list(text.GOALS) == list(text.MEANING) == list(text.SHORT) == list(text.HOWS) == goals
    assert not set(goals) & set(desk.HOWS)
