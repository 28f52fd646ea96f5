"""What readers are told of a store, and how often it is asked."""

from data import ledger, published
from tests.data.children import publish


def test_sources_cost_no_question_once_the_state_is_known(address, monkeypatch):
    published.head()
    first = published.sources()

    def asked():
        raise AssertionError("the store was asked for its state once more")

    monkeypatch.setattr(ledger, "head", asked)
    assert published.sources() is first


def test_whoever_was_told_of_a_state_knows_its_sources(address):
    assert "s-1" not in published.sources()
    publish(published.head() + 1)
    published.head()
    assert {"s-1", f"b-{ledger.head()}"} <= published.sources().keys()


def test_without_a_state_told_the_store_is_asked(address):
    assert published.sources()
    assert ledger.head() == 1
