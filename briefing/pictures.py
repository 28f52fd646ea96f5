"""The pages of a PDF as pictures: what is looked at on the screen is the file itself."""

import io

import pypdfium2

_DOTS_PER_POINT = 1.25
"""90 dots an inch: small print can be read, and a page takes a tenth of a second."""


def pages(pdf: bytes) -> tuple[bytes, ...]:
    """Every page in its order as a PNG."""
    with pypdfium2.PdfDocument(pdf) as document:
        return tuple(_drawn(page) for page in document)


def _drawn(page: pypdfium2.PdfPage) -> bytes:
    stream = io.BytesIO()
    page.render(scale=_DOTS_PER_POINT).to_pil().save(stream, "PNG")
    return stream.getvalue()
