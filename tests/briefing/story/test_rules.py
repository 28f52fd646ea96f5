import pytest

from briefing.story import rules
from briefing.story.model import Claim
from briefing.story.rules import RULES, rule, says, spoken, told
from tests.briefing.story import example, numbers

A, B = example.key("cakupan", "15.01"), example.key("cakupan", "15.02")


@pytest.fixture
def registry(monkeypatch):
    """A registry of its own, so that no test leaves a rule behind."""
    monkeypatch.setattr(rules, "RULES", {})
    return rules.RULES


def test_a_rule_is_registered_with_when_it_speaks(registry):
    @rule("uji.naik")
    def up(by: int):
        """Where something rose."""
        return says(f"naik {by}", "a", None, "a") if by else None

    assert up(3) == Claim("naik 3", "uji.naik", ("a",))
    assert up(0) is None
    assert registry["uji.naik"].when == "Where something rose."


def test_a_rule_without_words_on_when_it_speaks_is_refused(registry):
    with pytest.raises(ValueError, match="without a word"):
        rule("uji.bisu")(lambda: None)


def test_a_name_is_given_once(registry):
    def speak():
        """Always."""

    rule("uji.dua")(speak)
    with pytest.raises(ValueError, match="taken"):
        rule("uji.dua")(speak)


def test_a_rule_of_figures_may_not_speak_without_one(registry):
    def speak():
        """Always."""
        return says("tanpa angka")

    with pytest.raises(ValueError, match="without a figure"):
        rule("uji.kosong")(speak)()
    assert rule("uji.metode", method=True)(speak)().facts == ()


def test_silent_rules_and_repeated_texts_leave_no_trace():
    first, second = Claim("a", "x", ("1",)), Claim("b", "x", ("2",))
    assert told((None, first, second, Claim("a", "y", ()), None)) == (first, second)


def test_a_talk_stops_before_it_grows_too_long():
    long, short = Claim("Satu. Dua. Tiga.", "x"), Claim("Empat.", "x")
    assert spoken((long, short, Claim("Lima. Enam.", "x")), most=4) == (long, short)
    assert spoken((Claim("Rp1.000 dan 2,5 persen.", "x"),), most=1)


def test_every_rule_has_a_name_of_a_topic_and_an_instance():
    assert [name for name in RULES if name.count(".") != 1 or name != name.lower()] == []


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("Cakupan Kerinci 25,00 persen pada 2024", []),
        ("Cakupan Kerinci 25 persen", []),
        ("Cakupan Kerinci 25,01 persen", ["25,01"]),
        ("Cakupan Kerinci 25,00 persen pada 2023", ["2023"]),
        ("Cakupan rendah di tiga daerah", ["tiga"]),
    ],
)
def test_a_number_that_no_fact_has_is_found(text, lacking):
    briefing = example.briefing(hostile=False)
    assert numbers.unfounded(Claim(text, "uji", (A,)), briefing) == lacking
