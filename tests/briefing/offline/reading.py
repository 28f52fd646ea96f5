"""A page as a parser reads it: its elements with their attributes, and its text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Read(HTMLParser):
    """tags: every start tag with its attributes. text: what a reader sees, in order.

    raw: the content of scripts and styles.
    """

    content: str
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)

    def __post_init__(self):
        super().__init__()
        self._inside = ""
        self.feed(self.content)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        self._inside = tag

    def handle_endtag(self, tag):
        self._inside = ""

    def handle_data(self, data):
        (self.raw if self._inside in ("script", "style") else self.text).append(data)

    def of(self, tag):
        """The attributes of every element of this name."""
        return [attributes for name, attributes in self.tags if name == tag]

    def of_class(self, name):
        """The attributes of every element of this class."""
        return [given for _, given in self.tags if name in given.get("class", "").split()]
