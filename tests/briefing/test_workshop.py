"""Files come from a process beside the pages: step by step, once for all, whatever goes wrong."""

import threading
import time

import psutil
import pytest

from briefing import asked, kept
from briefing.files import HTML
from briefing.story import frozen
from briefing.story.model import REGENT
from briefing.story.tell import tell
from briefing.workshop import NotMade, Order, Step, Workshop
from program.figures import load
from tests.briefing.story import example

MADE = example.briefing()
CONTENT = frozen.pack(MADE)
ODD = "tests.briefing.odd_bench"


@pytest.fixture(scope="module")
def shop():
    opened = Workshop(patience_s=60, bench=ODD)
    yield opened
    opened.close()


def order(kind: str, template: bytes | None = None) -> Order:
    return Order(kind, MADE.number, CONTENT, template)


def pid(file: bytes) -> int:
    return int(file.split()[-3])


def test_a_file_comes_with_the_name_of_each_step_in_order(shop):
    heard: list[Step] = []
    file = shop.file(order("slow"), heard.append)
    assert file.startswith(f"slow {MADE.number} ".encode())
    names = [step.name for step in heard]
    assert names[-2:] == ["Langkah satu", "Langkah dua"] or names[-1] == "Langkah satu"
    assert [step.share for step in heard] == sorted(step.share for step in heard)


def test_the_process_is_another_one_and_yields_to_the_pages(shop):
    file = shop.file(order("well"))
    assert pid(file) != psutil.Process().pid
    assert int(file.split()[-2]) >= 10


def test_the_same_order_is_made_once(shop):
    assert shop.file(order("well once")) == shop.file(order("well once"))


def test_another_template_is_another_file(shop):
    assert shop.file(order("well", b"1")) != shop.file(order("well", b"2"))


def test_ten_who_ask_at_once_for_the_same_get_one_and_the_same(shop):
    files: list[bytes] = []
    asking = [
        threading.Thread(target=lambda: files.append(shop.file(order("slow ten"))))
        for _ in range(10)
    ]
    for one in asking:
        one.start()
    for one in asking:
        one.join(60)
    assert len(files) == 10
    assert len(set(files)) == 1


def test_who_comes_second_waits_and_is_told_so(shop):
    shop.job(order("slow first"))
    heard: list[str] = []
    shop.file(order("well second"), lambda step: heard.append(step.name))
    assert heard[0] == "Menunggu giliran"


def test_what_somebody_looks_at_is_made_before_what_is_taken_along(shop):
    began: list[str] = []
    shop.job(order("slow to begin"))
    taken, looked = shop.job(order("well taken")), shop.job(order(HTML))
    for job, name in ((taken, "taken"), (looked, "looked")):
        job.file.add_done_callback(lambda _, name=name: began.append(name))
    taken.file.result(30)
    assert began == ["looked", "taken"]


def test_a_story_told_in_the_process_is_the_one_told_here(shop):
    figures, request = load(), asked.request(REGENT, "15.09")
    wanted = kept.order(figures, request)
    assert kept.read(shop.file(wanted)).packed == frozen.pack(tell(figures, request))


def test_what_a_library_prints_is_not_taken_for_an_answer(shop):
    assert shop.file(order("prints")).startswith(b"prints")


def test_a_fault_is_one_sentence_with_the_step_and_the_process_goes_on(shop):
    before = pid(shop.file(order("well before")))
    with pytest.raises(NotMade) as fault:
        shop.file(order("fails"))
    assert str(fault.value).startswith("Berkas tidak dapat dibuat pada langkah “Langkah satu”.")
    assert "kesalahan di dalam" not in str(fault.value)
    assert pid(shop.file(order("well after"))) == before


def test_a_template_that_is_refused_is_refused_in_its_own_words(shop):
    with pytest.raises(NotMade, match=r"^templat ini tidak dapat dipakai$"):
        shop.file(order("refuses"))


def test_content_that_is_no_briefing_is_a_fault_too(shop):
    with pytest.raises(NotMade, match="tidak dapat dibuat pada langkah “Membaca potret”"):
        shop.file(Order("well", "AAAAA-AAAAA", b"{}"))


def test_a_process_that_dies_is_said_and_the_next_file_is_made(shop):
    with pytest.raises(NotMade, match=r"terhenti pada langkah “Langkah satu”\. Coba sekali lagi"):
        shop.file(order("dies"))
    assert shop.file(order("well after death"))


def test_a_process_killed_while_it_rests_is_replaced_unnoticed(shop):
    first = pid(shop.file(order("well resting")))
    psutil.Process(first).kill()
    psutil.wait_procs([psutil.Process(first)] if psutil.pid_exists(first) else [], timeout=10)
    assert pid(shop.file(order("well rested"))) != first


def test_a_failure_is_not_kept(shop):
    for _ in range(2):
        with pytest.raises(NotMade, match="terhenti"):
            shop.file(order("dies again"))


def test_a_step_that_takes_too_long_is_ended_and_the_next_file_is_made():
    hasty = Workshop(patience_s=20, bench=ODD)
    try:
        hasty.file(order("well"))
        hasty.patience_s = 1
        with pytest.raises(NotMade, match="Langkah “Langkah satu” melewati 1 detik"):
            hasty.file(order("hangs"))
        hasty.patience_s = 20
        assert hasty.file(order("well after"))
    finally:
        hasty.close()


def test_the_shelf_keeps_what_was_asked_for_last_and_no_more_than_it_holds():
    small = Workshop(bench=ODD, shelf_bytes=2500)
    try:
        first, second = order("well 1", b"1000"), order("well 2", b"1000")
        one, two = small.file(first), small.file(second)
        assert small.file(first) == one
        small.file(order("well 3", b"1000"))
        assert small.file(first) == one
        assert small.file(second) != two, "made anew: it was asked for longest ago"
    finally:
        small.close()


def test_a_workshop_is_warm_before_the_first_order():
    opened = Workshop(bench=ODD)
    try:
        opened.warm()
        until = time.monotonic() + 30
        while opened._hand is None and time.monotonic() < until:
            time.sleep(0.02)
        ready = opened._hand.process.pid
        assert pid(opened.file(order("well"))) == ready
    finally:
        opened.close()


def test_closing_ends_the_process_and_tells_who_waits():
    opened = Workshop(bench=ODD)
    worker = pid(opened.file(order("well")))
    job = opened.job(order("hangs"))
    opened.close()
    with pytest.raises(NotMade, match="sedang dihentikan"):
        job.file.result(10)
    assert not psutil.pid_exists(worker)
    with pytest.raises(NotMade, match="sedang dihentikan"):
        opened.file(order("well, but too late"))


def test_the_process_ends_by_itself_when_its_server_is_gone():
    opened = Workshop(bench=ODD)
    try:
        worker = psutil.Process(pid(opened.file(order("well"))))
        opened._hand.process.stdin.close()
        assert worker.wait(20) == 0
    finally:
        opened.close()
