"""Small stories for the documents' tests."""

from dataclasses import replace

from briefing.story import frozen
from briefing.story.model import STATE, Claim, Slide
from tests.briefing.story import example

PLAIN = example.briefing(hostile=False)


def with_slides(*slides):
    return frozen.numbered(replace(PLAIN, slides=slides))


def worded(number, section=STATE, sentences=3):
    said = f"Temuan {number} tentang perlindungan pekerja di daerah ini."
    points = tuple(Claim(f"Kalimat {n} dari temuan {number}.", "uji") for n in range(sentences))
    return Slide(f"uji-{number}", section, Claim(said, "uji"), points=points)
