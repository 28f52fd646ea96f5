"""Numbers of contents, as they are made and as people type them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from words import numbering


def test_a_content_has_always_the_same_number():
    assert numbering.number(b"isi") == numbering.number(b"isi") != numbering.number(b"isi lain")


@given(st.binary())
def test_a_number_is_written_as_it_is_read(content):
    number = numbering.number(content)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}", number)
    assert numbering.tidied(number.lower().replace("-", " ")) == number


def test_a_number_is_read_as_people_type_it():
    assert numbering.tidied("7k3m9 qxd2a") == "7K3M9-QXD2A"
    assert numbering.tidied("7K3M9QXDOI") == "7K3M9-QXD01"
    assert numbering.tidied("7K3M9") == ""
    assert numbering.tidied("7K3M9-QXDU!") == ""
