"""The four pages of a briefing's workbook, in one file."""

import io

from briefing import workbook
from briefing.book import about, facts, sums, text
from briefing.story.model import Briefing


def xlsx(briefing: Briefing) -> bytes:
    """The workbook of a briefing: "Data", "Keterangan", "Saringan" and "Hitung".

    Codes are text; a missing figure is an empty cell in "Data" and words in "Hitung"; no text
    can be read as a formula. The same briefing gives the same bytes.
    """
    stream = io.BytesIO()
    title = f"{briefing.title} ({text.NUMBER} {briefing.number})"
    with workbook.opened(stream, title, briefing.mark) as book:
        workbook.rows(book, facts.sheet(briefing).marked(briefing.mark), facts.WIDTHS)
        workbook.about(book, text.ABOUT, about.described(briefing), width=34)
        workbook.about(book, text.REQUEST, about.asked(briefing), width=34)
        sums.write(book, briefing)
    return stream.getvalue()
