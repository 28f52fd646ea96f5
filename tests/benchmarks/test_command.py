"""What can be asked of `python -m benchmarks`, and what a session without a browser sends."""

import argparse

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benchmarks.__main__ import options, parts
from benchmarks.session import PageFailed, Session, key_of

BOX = "$$ID-0f3a-indikator"


def test_every_part_is_measured_unless_asked_otherwise() -> None:
    asked = options([])
    assert asked.only == ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
    assert (asked.quick, asked.write) == (False, False)


def test_parts_can_be_chosen() -> None:
    assert options(["--only", "a, c", "--quick"]).only == ["a", "c"]


def test_a_part_that_does_not_exist_is_refused() -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="no part z"):
        parts("a,z")


def selectbox(index: int) -> ForwardMsg:
    """A select box as the server sends it, of the key `indikator`."""
    message = ForwardMsg()
    box = message.delta.new_element.selectbox
    box.id, box.default = BOX, index
    box.options.extend(["Cakupan", "Kemiskinan (P0)"])
    return message


def test_a_session_sends_back_what_its_select_boxes_show() -> None:
    session = Session("http://127.0.0.1:1", "peta_cakupan")
    session.take(selectbox(1))
    state = session.request().rerun_script
    assert [(w.id, w.string_value) for w in state.widget_states.widgets] == [
        (BOX, "Kemiskinan (P0)")
    ]
    assert state.page_name == "peta_cakupan"


def test_a_session_stays_on_the_page_that_it_was_led_to() -> None:
    session = Session("http://127.0.0.1:1", "peta_cakupan")
    led = ForwardMsg()
    led.navigation.page_script_hash = "abc"
    session.take(led)
    state = session.request().rerun_script
    assert (state.page_script_hash, state.page_name) == ("abc", "")


def test_a_press_of_a_button_is_said_once() -> None:
    session = Session("http://127.0.0.1:1", "bahan_paparan", {"untuk": "bupati"})
    drawn = ForwardMsg()
    drawn.delta.new_element.button.id = "$$ID-0f3a-buat_zip"
    session.take(drawn)
    session.point("buat_zip")
    state = session.request().rerun_script
    assert [(w.id, w.trigger_value) for w in state.widget_states.widgets] == [
        ("$$ID-0f3a-buat_zip", True)
    ]
    assert state.query_string == "untuk=bupati"
    assert not session.request().rerun_script.widget_states.widgets


def test_a_session_says_which_messages_it_remembers() -> None:
    session = Session("http://127.0.0.1:1", "peta_cakupan")
    large, small = selectbox(0), selectbox(0)
    large.hash, large.metadata.cacheable = "large", True
    small.hash = "small"
    session.take(large)
    session.take(small)
    assert list(session.request().rerun_script.cached_message_hashes) == ["large"]


def test_only_a_script_that_came_to_its_end_is_finished() -> None:
    session = Session("http://127.0.0.1:1", "")
    early, late = ForwardMsg(), ForwardMsg()
    early.script_finished = ForwardMsg.FINISHED_EARLY_FOR_RERUN
    late.script_finished = ForwardMsg.FINISHED_SUCCESSFULLY
    assert not session.take(early)
    assert session.take(late)


def test_a_page_that_fails_is_not_measured() -> None:
    failed = ForwardMsg()
    failed.delta.new_element.exception.message = "no such file"
    with pytest.raises(PageFailed, match="no such file"):
        Session("http://127.0.0.1:1", "").take(failed)


def test_the_key_of_a_widget_is_the_end_of_its_id_dashes_included() -> None:
    assert key_of("$$ID-0f3a-daerah") == "daerah"
    assert key_of("$$ID-0f3a-tabel_peta-cakupan") == "tabel_peta-cakupan"
