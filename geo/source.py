"""Reading a file of boundaries whose columns, code list, axes and level nobody declared.

Every column that holds codes or regency names is a witness. They must agree; where undotted
codes stand alone and fit both lists, the shapes themselves decide, or the file is refused.
"""

import re
from collections.abc import Iterable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio

from data.problems import BadData
from data.regions import (
    REGENCY_LEVELS,
    AmbiguousRegion,
    RegionError,
    regencies,
    resolve,
    resolve_column,
)
from geo.axes import in_place

WITNESSES = 6
"""A column that knows fewer of the eleven speaks of something else, such as villages that
happen to bear a regency's name."""

MOST_NAMES = 1000
"""A column with more different values than Indonesia has regencies isn't one of regency names."""

CODE_SHARE = 0.9
"""So much of a column must look like codes; the rest may be rows that have none."""

_CODE = re.compile(r"(\d{2})(\.?)(\d{2})(?:\2\d{2,3}(?:\2\d{3,4})?)?")
_WATER = re.compile(r"^(danau|waduk|water ?body)\b", re.IGNORECASE)


def read(path: Path) -> gpd.GeoDataFrame:
    """Every feature of the file's first layer of polygons.

    Raises:
        BadData: unreadable, no polygons, a feature without a polygon, or an unknown CRS.
    """
    try:
        layers = pyogrio.list_layers(path)
        layer = next((n for n, kind in layers if kind and "Polygon" in kind), layers[0][0])
        frame = gpd.read_file(path, layer=layer)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, OSError) as fault:
        raise BadData(
            path.name,
            None,
            "berkas tidak dapat dibaca sebagai peta",
            "pakai GeoJSON, shapefile (boleh dalam ZIP), atau GeoPackage",
        ) from fault
    if not isinstance(frame, gpd.GeoDataFrame) or frame.empty:
        raise BadData(path.name, None, "tidak ada satu pun poligon", "pakai berkas batas wilayah")
    if frame.crs is None:
        raise BadData(
            path.name,
            None,
            "sistem koordinatnya tidak disebut",
            "sertakan berkas .prj atau simpan ulang dalam WGS 84",
        )
    return frame


def units(frame: gpd.GeoDataFrame, file: str) -> list[gpd.GeoDataFrame]:
    """The rows that lie in Jambi as `kode` (of their regency) and geometry, EPSG:4326.

    One frame, or two where undotted codes stand without names: one for each list.

    Raises:
        BadData: no column tells the regency, columns disagree, a regency lacks, a row has no
            polygon, or the shapes lie elsewhere.
    """
    found = []
    for kodes in _readings(frame, file):
        inside = kodes[kodes != ""]
        _refuse_missing(inside, file)
        rows = gpd.GeoDataFrame(
            {"kode": inside}, geometry=frame.geometry.loc[inside.index], crs=frame.crs
        )
        _refuse_shapeless(rows, file)
        found.append(in_place(rows, file))
    return found


def _readings(frame: gpd.GeoDataFrame, file: str) -> list[pd.Series]:
    """For every row the kode of its regency, "" outside Jambi; the readings that are possible."""
    texts = {
        str(column): frame[column].map(_text)
        for column in frame.columns
        if column != frame.geometry.name
    }
    named = {c: names for c, text in texts.items() if (names := _names(text)) is not None}
    coded = {c: codes for c, text in texts.items() if (codes := _codes(text)) is not None}
    if not named and not coded:
        raise BadData(
            file,
            None,
            "tidak ada kolom yang berisi kode atau nama kabupaten/kota Jambi",
            "tambahkan kolom kode Kemendagri atau BPS, atau kolom nama kabupaten/kota",
        )
    names = next(iter(named.values()), None)
    water = pd.Series(False, index=frame.index)
    for text in texts.values():
        water |= text.map(lambda t: bool(_WATER.match(t)))
    witnesses = [_of_codes(codes[~water | _known(codes)], names, file) for codes in coded.values()]
    witnesses += [[reading] for reading in named.values()]
    return _agreeing([*coded, *named], witnesses, frame.index, file)


def _agreeing(
    columns: list[str], witnesses: list[list[pd.Series]], index: pd.Index, file: str
) -> list[pd.Series]:
    """The readings in which no witness contradicts another; a row one is silent on, others fill."""
    possible = [pd.Series("", index=index)]
    for position, readings in enumerate(witnesses):
        full = [reading.reindex(index, fill_value="") for reading in readings]
        agreed = [
            a.where(a != "", b)
            for a in possible
            for b in full
            if not ((a != b) & (a != "") & (b != "")).any()
        ]
        if not agreed:
            a, b = possible[0], full[0]
            row = int(np.flatnonzero((a != b) & (a != "") & (b != ""))[0])
            raise BadData(
                file,
                row + 2,
                f"kolom '{columns[position]}' menyebut kabupaten/kota lain daripada kolom "
                f"'{columns[position - 1]}'",
                "perbaiki atau hapus kolom yang salah",
            )
        possible = agreed
    return possible


def _of_codes(codes: pd.Series, names: pd.Series | None, file: str) -> list[pd.Series]:
    """The kode that a column of codes means: one reading, or two if only the shapes can tell."""
    jambi = codes[codes.str.startswith("15")]
    said = None if names is None else names.reindex(jambi.index).map(_name_of)
    try:
        if said is not None and (said != "").all():
            found = [resolve_column(jambi.tolist(), said.tolist())]
        else:
            found = [resolve_column(jambi.tolist())]
    except AmbiguousRegion:
        found = [resolve_column(jambi.tolist(), declared=one) for one in ("kemendagri", "bps")]
    except RegionError as fault:
        row = None if fault.position is None else int(jambi.index[fault.position]) + 2
        raise BadData(
            file, row, str(fault), "samakan kode dan namanya dengan daftar resmi"
        ) from fault
    return [pd.Series([r.kode for r in regions], index=jambi.index) for regions in found]


def _codes(text: pd.Series) -> pd.Series | None:
    """The regency part of each code ("15.01" or "1501", "" where none), None if no code column."""
    matches = text.map(_CODE.fullmatch)
    codes = matches.map(lambda m: m[1] + m[2] + m[3] if m else "").astype(str)
    if (codes != "").sum() < CODE_SHARE * (text != "").sum():
        return None
    return codes if codes[_known(codes)].nunique() >= WITNESSES else None


def _known(codes: pd.Series) -> pd.Series:
    return codes.str.replace(".", "").isin([r.kode_bps for r in regencies()])


def _names(text: pd.Series) -> pd.Series | None:
    """The kode of each regency name, "" for other texts, None if this isn't a column of names."""
    different = text.unique()
    if len(different) > MOST_NAMES:
        return None
    kodes = {name: _kode_of(name) for name in different}
    enough = len(set(kodes.values()) - {""}) >= WITNESSES
    return text.map(kodes) if enough else None


def _kode_of(name: str) -> str:
    """Kemendagri code of a regency's name, also of joined words ("BatangHari"); "" if none."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    try:
        found = resolve(name=spaced)
    except AmbiguousRegion:
        found = resolve(name=spaced, level="kota")
    except RegionError:
        return ""
    return found.kode if found.level in REGENCY_LEVELS else ""


def _name_of(kode: object) -> str:
    return next((r.name for r in regencies() if r.kode == kode), "")


def _text(value: object) -> str:
    """A cell as text; 1501.0 is a code that was read as a number, and so is 15.01."""
    if value is None or value is pd.NA or value != value:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.2f}"
    return str(value).strip()


def _refuse_missing(kodes: Iterable[str], file: str) -> None:
    present = set(kodes)
    missing = [r.name for r in regencies() if r.kode not in present]
    if missing:
        raise BadData(
            file,
            None,
            f"tidak memuat {', '.join(missing)}",
            "lengkapi sampai sebelas kabupaten/kota, atau perbaiki ejaan nama dan kodenya",
        )


def _refuse_shapeless(rows: gpd.GeoDataFrame, file: str) -> None:
    shapeless = rows[~rows.geom_type.isin(["Polygon", "MultiPolygon"]) | rows.is_empty]
    if len(shapeless):
        raise BadData(
            file,
            int(shapeless.index[0]) + 2,
            "wilayah ini tidak berupa poligon",
            "isi geometrinya, atau hapus baris itu bila memang bukan wilayah",
        )
