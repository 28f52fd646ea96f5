"""LibreOffice lays the workbook of the real figures out on paper: no words lie over others."""

from itertools import combinations

from briefing.book import xlsx
from tests.briefing import office
from tests.briefing.deck.test_rendered import letters, overlap
from tests.briefing.deck.test_told import ALL
from tests.briefing.story.told import told


def test_no_words_lie_over_others_and_all_pages_are_there(tmp_path):
    paper = office.converted(xlsx(told(ALL)), "angka.xlsx", "pdf", tmp_path)
    pages = office.boxes(paper)
    said = [" ".join(word for word, _ in page) for page in pages]
    assert any(told(ALL).number in page for page in said)
    # The figures come first; what the workbook says of itself, and the sums, come last.
    first = next(at for at, page in enumerate(said) if page.startswith("Potret"))
    about = pages[first:]
    for page in about:
        covered = [
            (one[0], other[0])
            for one, other in combinations(page, 2)
            if overlap(letters(one[1]), letters(other[1])) > 0.2
        ]
        assert covered == []
