"""What a part writes, caught without a server."""

import pytest
import streamlit as st

from data import published
from tests.pages.uploading import ANA, become


@pytest.fixture
def written(monkeypatch):
    """The HTML that parts of a page write, in order."""
    bodies: list[str] = []
    monkeypatch.setattr(st, "html", bodies.append)
    return bodies


@pytest.fixture
def fresh_store(tmp_path, monkeypatch):
    """A store of the test's own, filled as a first start fills it, and a publisher before it."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/uji.sqlite")
    published.head()
    become(monkeypatch, ANA)
