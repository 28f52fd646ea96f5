"""Files of a briefing are made in a process of their own, one after the other, behind the pages."""

from briefing.workshop.orders import NotMade, Order, Step
from briefing.workshop.shop import Workshop

__all__ = ["NotMade", "Order", "Step", "Workshop"]
