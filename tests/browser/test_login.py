"""Reading is open; publishing asks who you are: a login at a real provider, or the machine."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.provider import (
    APP,
    DECOR,
    attempt,
    believing,
    log_in,
    open_upload,
    provider,
)
from tests.browser.proxy import between
from tests.browser.screens import in_both_themes
from tests.browser.serving import Server, serve

ONE, TWO, BACK = "Terbitkan Bungo", "Terbitkan Bungo dan Tebo", "Kembalikan"


@pytest.fixture(scope="module")
def trusting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A dashboard whose logins hold an hour."""
    with (
        provider() as address,
        believing(tmp_path_factory.mktemp("trusting"), address) as running,
    ):
        yield running


@pytest.fixture(autouse=True)
def only_the_provider_asks_elsewhere(page: Page, departures: list[str]) -> Iterator[None]:
    yield
    departures[:] = [url for url in departures if url != DECOR]


def said(page: Page) -> str:
    return page.locator(".lj-who").inner_text()


def test_anybody_reads_without_a_login(trusting: Server, page: Page) -> None:
    page.goto(trusting.url)
    expect(page.locator("#angka")).to_have_text("39,52 %")
    expect(page.get_by_role("button", name="Masuk")).to_have_count(0)


def test_whoever_is_not_logged_in_may_not_publish_even_at_the_machine(
    trusting: Server, page: Page
) -> None:
    open_upload(page, trusting)
    assert "Belum masuk" in said(page)
    assert "ditolak: Menerbitkan angka memerlukan peran." in attempt(page, ONE)


def test_a_publisher_logs_in_and_publishes_everything(trusting: Server, page: Page) -> None:
    log_in(page, trusting, "Ani")
    assert page.url == trusting / "unggah_data"
    assert "Masuk sebagai Ani" in said(page)
    assert "ani@jambi.example" in said(page)
    assert "Penerbit provinsi" in said(page)
    assert attempt(page, TWO) == "boleh: ani@jambi.example"
    assert attempt(page, BACK) == "boleh: ani@jambi.example"


def test_an_officer_publishes_her_regency_alone(trusting: Server, page: Page) -> None:
    log_in(page, trusting, "Budi")
    assert "Petugas Kabupaten Bungo" in said(page)
    assert "Boleh menerbitkan angka Kabupaten Bungo saja." in said(page)
    assert attempt(page, ONE) == "boleh: budi@jambi.example"
    assert "memuat Kabupaten Tebo" in attempt(page, TWO)
    assert "memerlukan peran penerbit" in attempt(page, BACK)


@pytest.mark.parametrize("name", ["Citra", "Eka"])
def test_a_login_without_a_role_reads(trusting: Server, page: Page, name: str) -> None:
    log_in(page, trusting, name)
    assert f"Masuk sebagai {name}" in said(page)
    assert "Akun ini belum diberi peran." in said(page)
    assert attempt(page, ONE).startswith("ditolak:")


def test_an_officer_of_two_regencies_is_told_that_one_is_too_many(
    trusting: Server, page: Page
) -> None:
    log_in(page, trusting, "Dedi")
    assert "petugas dua daerah sekaligus (Kabupaten Bungo dan Kabupaten Tebo)" in said(page)
    assert attempt(page, ONE).startswith("ditolak:")


def test_a_login_survives_another_visit_of_the_page(trusting: Server, page: Page) -> None:
    log_in(page, trusting, "Ani")
    open_upload(page, trusting)
    assert "Masuk sebagai Ani" in said(page)


def test_whoever_logs_out_is_nobody_again(trusting: Server, page: Page) -> None:
    log_in(page, trusting, "Ani")
    page.get_by_role("button", name="Keluar").click()
    page.get_by_role("button", name="End session").click()
    page.wait_for_url(trusting / "unggah_data")
    expect(page.locator(".lj-who")).to_contain_text("Belum masuk")
    assert attempt(page, ONE).startswith("ditolak:")
    open_upload(page, trusting)
    assert "Belum masuk" in said(page)
    assert [c for c in page.context.cookies() if c["name"].startswith("_streamlit_user")] == []


@in_both_themes
def test_who_visits_can_be_read_by_everybody(trusting: Server, page: Page) -> None:
    open_upload(page, trusting)
    guest = axe.on_page(page)
    log_in(page, trusting, "Budi")
    found = [*guest, *axe.on_page(page)]
    assert [one for one in found if "lj-who" in one.html or "masuk" in one.target] == []
    expect(page.get_by_role("region", name="Siapa yang menerbitkan")).to_be_visible()


def test_a_logout_ends_the_login_of_another_tab_at_its_next_load(
    trusting: Server, page: Page
) -> None:
    log_in(page, trusting, "Ani")
    other = page.context.new_page()
    open_upload(other, trusting)
    assert "Masuk sebagai Ani" in said(other)
    page.get_by_role("button", name="Keluar").click()
    page.get_by_role("button", name="End session").click()
    expect(page.locator(".lj-who")).to_contain_text("Belum masuk")
    open_upload(other, trusting)
    assert "Belum masuk" in said(other)


def test_a_login_that_somebody_has_changed_is_none(trusting: Server, page: Page) -> None:
    log_in(page, trusting, "Citra")
    (held,) = [c for c in page.context.cookies() if c["name"] == "_streamlit_user"]
    value = held["value"]
    changed = ("A" if value[20] != "A" else "B").join((value[:20], value[21:]))
    page.context.add_cookies(
        [{"name": held["name"], "value": changed, "url": trusting.url, "httpOnly": True}]
    )
    open_upload(page, trusting)
    assert "Belum masuk" in said(page)


def test_a_login_that_is_called_off_says_so(trusting: Server, page: Page) -> None:
    open_upload(page, trusting)
    page.get_by_role("button", name="Masuk", exact=True).click()
    page.get_by_role("button", name="Deny").click()
    expect(page.get_by_test_id("stAlert")).to_contain_text("Masuk tidak jadi")
    assert "Belum masuk" in said(page)


def test_a_login_ends_while_the_page_is_open(trusting: Server, page: Page) -> None:
    log_in(page, trusting, "Ani")
    assert attempt(page, ONE).startswith("boleh:")
    page.get_by_role("button", name="Dua jam kemudian").click()
    expect(page.locator(".lj-who")).to_contain_text("Masa masuk sudah habis")
    assert attempt(page, ONE).startswith("ditolak:")
    expect(page.get_by_role("button", name="Masuk lagi")).to_be_visible()


def test_a_token_that_has_ended_is_no_login(page: Page, tmp_path: Path) -> None:
    with (
        provider(lasting=timedelta(seconds=1)) as address,
        believing(tmp_path, address) as server,
    ):
        log_in(page, server, "Ani")
        page.wait_for_timeout(1_100)
        open_upload(page, server)
        assert "Masa masuk sudah habis" in said(page)
        assert attempt(page, ONE).startswith("ditolak:")


def test_a_provider_out_of_reach_is_said_in_words(page: Page, tmp_path: Path) -> None:
    with believing(tmp_path, "http://localhost:9") as server:
        open_upload(page, server)
        page.get_by_role("button", name="Masuk", exact=True).click()
        expect(page.get_by_test_id("stAlert")).to_contain_text("tidak dapat dihubungi")


@pytest.fixture(scope="module")
def machine() -> Iterator[Server]:
    """A dashboard where no login is set up."""
    with serve(APP) as running:
        yield running


def test_without_settings_the_machine_itself_publishes(machine: Server, page: Page) -> None:
    open_upload(page, machine)
    assert "Mesin ini" in said(page)
    assert "menerbitkan hanya dapat dari mesin" in said(page)
    assert attempt(page, TWO) == "boleh: mesin ini"


@pytest.mark.parametrize("header", ["X-Forwarded-For: 127.0.0.1", "Via: 1.1 proksi", "X-Id: 1"])
def test_without_settings_a_visitor_through_a_proxy_only_reads(
    machine: Server, page: Page, header: str
) -> None:
    with between(machine, header) as address:
        open_upload(page, address)
        assert "Hanya membaca dari sini" in said(page)
        assert attempt(page, ONE).startswith("ditolak:")


def test_without_settings_a_proxy_that_hides_itself_is_told_by_its_address(
    machine: Server, page: Page
) -> None:
    # It asks in its own name (Host), while the browser says where the page is from (Origin).
    with between(machine, host=machine.url.removeprefix("http://")) as address:
        open_upload(page, address)
        assert "Hanya membaca dari sini" in said(page)
        assert attempt(page, ONE).startswith("ditolak:")


def test_settings_that_cannot_be_read_close_publishing(page: Page, tmp_path: Path) -> None:
    broken = tmp_path / "secrets.toml"
    broken.write_text("[auth\n")
    with serve(APP, secrets=broken) as server:
        open_upload(page, server)
        expect(page.get_by_test_id("stAlert")).to_contain_text("isinya tidak terbaca")
        assert attempt(page, ONE).startswith("ditolak:")
