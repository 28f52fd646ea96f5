"""The package of the built-in boundaries is read only if it is the one that was examined."""

import base64
import hashlib

import pytest

from data.problems import BadData
from geo import gadm


def integrity_of(content: bytes) -> str:
    return "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()


def test_a_package_with_the_recorded_hash_passes():
    gadm.verify(b"the package", integrity_of(b"the package"))


def test_a_package_that_differs_by_a_byte_is_refused_by_name_and_remedy():
    with pytest.raises(BadData, match=r"geojson-indonesia-1\.0\.1\.tgz.*sidik.*unduh ulang"):
        gadm.verify(b"the packagf", integrity_of(b"the package"))


def test_anything_but_the_real_package_is_refused_by_default():
    with pytest.raises(BadData, match="siwly7spQI6T"):
        gadm.verify(b"")


def test_a_machine_without_npm_is_told_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BadData, match=r"pasang npm.*--source"):
        gadm.fetch(tmp_path)
