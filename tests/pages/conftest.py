"""What a part writes, caught without a server."""

import pytest
import streamlit as st


@pytest.fixture
def written(monkeypatch):
    """The HTML that parts of a page write, in order."""
    bodies: list[str] = []
    monkeypatch.setattr(st, "html", bodies.append)
    return bodies
