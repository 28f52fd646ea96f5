"""Makes the files of the corpus: `python -m tests.data.intake.make_corpus`.

Each is made by the program that its function's module names. Files that LibreOffice writes
differ a little from version to version; all others come out the same each time. What is expected
of each stands in corpus/expected.toml, written by hand.
"""

from tests.data.intake.making import bad_books, bad_text, good_books, good_tables, good_text

GOOD = (*good_text.FILES, *good_tables.FILES, *good_books.FILES)
BAD = (*bad_text.FILES, *bad_books.FILES)


def main() -> None:
    """All files, good and bad."""
    for make in (*GOOD, *BAD):
        make()


if __name__ == "__main__":
    main()
