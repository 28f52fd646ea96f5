"""A PDF as other programs read it: its words, where they stand, its faces, its catalogue."""

import re
import subprocess
from dataclasses import dataclass
from html import unescape


@dataclass(frozen=True)
class Word:
    """A word and its box in points from the upper left corner of its page."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float


def told(pdf: bytes, program: str, *options: str) -> str:
    """What one of poppler's programs says of the file."""
    command = [program, *options, "-", *(["-"] if program == "pdftotext" else [])]
    asked = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return asked.stdout.decode(errors="replace")  # alternative texts come in their own encoding


def words(pdf: bytes) -> str:
    """All words in reading order, each space and line end one space."""
    return " ".join(told(pdf, "pdftotext").replace("\u200b", "").split())


def page_words(pdf: bytes, page: int) -> str:
    """The words of one page, from 1."""
    return " ".join(told(pdf, "pdftotext", "-f", str(page), "-l", str(page)).split())


def laid_out(pdf: bytes) -> str:
    """The words of the first page line by line as they stand, each space one space."""
    return " ".join(told(pdf, "pdftotext", "-layout", "-l", "1").split())


def pages(pdf: bytes) -> int:
    return int(info(pdf)["Pages"])


def info(pdf: bytes) -> dict[str, str]:
    """What pdfinfo knows: "Title", "Tagged", "Pages"."""
    lines = told(pdf, "pdfinfo").splitlines()
    return {name: rest.strip() for name, _, rest in (line.partition(":") for line in lines)}


def structure(pdf: bytes) -> str:
    """The tree of tags."""
    return told(pdf, "pdfinfo", "-struct-text")


def headings(pdf: bytes) -> list[str]:
    """The headings in the order of the tags, as they are set."""
    found = re.findall(r"^( *)H\d[^\n]*\n((?:\1 +[^\n]*\n)+)", structure(pdf), re.MULTILINE)
    words = ["".join(re.findall(r'^ +"(.*)"$', inside, re.MULTILINE)) for _, inside in found]
    return [" ".join(one.replace("\u200b", "").split()) for one in words]


def embedded(pdf: bytes) -> dict[str, bool]:
    """Each face of the file, and whether it is inside."""
    rows = told(pdf, "pdffonts").splitlines()[2:]
    return {row.split()[0]: row.split()[-5] == "yes" for row in rows}


def boxes(pdf: bytes) -> list[Word]:
    """Every word with its box."""
    found, page = [], 0
    for line in told(pdf, "pdftotext", "-bbox").splitlines():
        page += "<page " in line
        box = re.findall(r'(?:xMin|yMin|xMax|yMax)="([-\d.]+)"', line)
        if "<word " in line:
            text = unescape(line.partition(">")[2].partition("</word>")[0])
            left, top, right, bottom = map(float, box)
            found.append(Word(page, text, left, top, right, bottom))
    return found
