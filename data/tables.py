"""Reading the CSV and TOML files of the store, with faults said in Indonesian."""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from data.problems import BadData


def read_csv(path: Path, columns: Sequence[str]) -> pd.DataFrame:
    """Every cell of a comma-separated UTF-8 file as text, empty cells as "".

    Raises:
        BadData: the file is missing, isn't UTF-8 or CSV, or lacks one of `columns`.
    """
    try:
        table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except FileNotFoundError:
        raise BadData(path.name, None, "berkas tidak ada", "kembalikan berkas itu") from None
    except (UnicodeDecodeError, pd.errors.ParserError, pd.errors.EmptyDataError) as fault:
        raise BadData(
            path.name,
            None,
            f"isi tidak terbaca ({type(fault).__name__})",
            "simpan sebagai CSV berpemisah koma dengan pengodean UTF-8",
        ) from None
    lacking = [name for name in columns if name not in table.columns]
    if lacking:
        raise BadData(
            path.name,
            1,
            f"kolom {', '.join(lacking)} tidak ada",
            f"tambahkan kolom itu; susunan kolom: {', '.join(columns)}",
        )
    return table


def read_toml(path: Path) -> dict[str, Any]:
    """The content of a TOML file.

    Raises:
        BadData: the file is missing or isn't TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadData(path.name, None, "berkas tidak ada", "kembalikan berkas itu") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise BadData(
            path.name, None, f"isi bukan TOML yang benar ({fault})", "perbaiki penulisannya"
        ) from None


def spreadsheet_row(position: int) -> int:
    """Row number a spreadsheet shows for the record at `position` (0-based): header is row 1."""
    return position + 2
