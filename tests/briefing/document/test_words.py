"""Words from anywhere can be set: nothing wider than a line, no mark that turns what follows."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.document.words import LONGEST, cut, set_words


def test_control_marks_are_left_out_and_spaces_are_one():
    assert set_words("a\x00b\u202ec \n\t d") == "abc d"


def test_a_space_that_holds_a_figure_to_its_unit_stays():
    assert set_words("39,52\u00a0%") == "39,52\u00a0%"


@given(st.text(max_size=300))
def test_every_word_can_be_broken_before_it_leaves_the_line(words):
    parts = set_words(words).replace("\u200b", " ").split()
    assert all(len(part) <= LONGEST for part in parts)


@given(st.text(max_size=300), st.integers(min_value=2, max_value=80))
def test_cut_words_have_no_more_letters_than_asked(words, letters):
    assert len(cut(words, letters)) <= letters
