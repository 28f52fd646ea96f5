"""From a file as it was sent to sheets of text, or a refusal before anything of it is kept."""

import hashlib
import io
from pathlib import Path
from typing import BinaryIO

from data.intake import door, personal
from data.intake.model import Refused, Sheet, Upload
from data.intake.reading import text, webpage, workbook


def read(name: str, content: bytes | Path) -> Upload:
    """The sheets of a file, every cell where its sender's own program shows it.

    name: as its sender calls it. content: its bytes, or where they stand; nothing is written.

    Raises:
        Refused: the file isn't taken (`data.intake.door`, `data.intake.reading.archive`), or it
            holds personal data (`data.intake.personal`).
    """
    try:
        name = door.file_name(name)
        personal.must_not_be_named(name)
        with content.open("rb") if isinstance(content, Path) else io.BytesIO(content) as stream:
            return _read(name, stream)
    except Refused as refused:
        fault = refused
    except OSError:
        fault = Refused(
            name, "berkasnya tidak dapat dibuka", "periksa alamat dan izinnya", rule="tidak-ada"
        )
    except MemoryError:
        fault = door.too_many(name)
    # What a decoder or a frame still holds is the file's content: none of it goes along.
    fault.__context__ = None
    raise fault.with_traceback(None)


def _read(name: str, stream: BinaryIO) -> Upload:
    kind = door.kind_of(name, stream)
    if kind != "xlsx":
        door.must_be_text(name, stream, lines=kind == "csv")
    content = stream.read()
    shown: tuple[Sheet, ...]
    hidden: tuple[Sheet, ...] = ()
    encoding = delimiter = ""
    if kind == "xlsx":
        shown, hidden = workbook.sheets(name, content)
    elif kind == "html":
        page, encoding = webpage.sheet(name, content)
        shown = (page,)
    else:
        table, encoding, delimiter = text.sheet(name, content)
        shown = (table,)
    personal.must_hold_none(name, (*shown, *hidden))
    if not any(map(_says_something, shown)):
        raise Refused(
            name, "berkasnya tidak berisi apa pun", "unggah berkas yang berisi tabel", rule="kosong"
        )
    digest = hashlib.sha256(content).hexdigest()
    return Upload(name, digest, kind, len(content), shown, encoding, delimiter)


def _says_something(sheet: Sheet) -> bool:
    return any((column != "").any() for _, column in sheet.cells.items())
