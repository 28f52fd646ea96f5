"""Dry runs as the intake makes them, of a few figures that a test names."""

import hashlib
from collections.abc import Mapping

import pandas as pd

from data.intake.model import NEW, DryRun, Finding, Layout, Upload
from data.people import OFFICER, PUBLISHER, Person
from data.regions import regencies
from data.sources import Source

PUBLISHER_OF_ALL = Person("rina@contoh.id", "Rina", PUBLISHER)
OFFICER_OF_TEBO = Person("budi@contoh.id", "Budi", OFFICER, "15.09")
KODES = tuple(area.kode for area in regencies())


def source(name: str) -> Source:
    return Source(name, f"Terbitan {name}", "https://contoh.id", "BPJS", 1, "2026", "", "")


def run(
    values: Mapping[str, float],
    of: str,
    state: int,
    findings: tuple[Finding, ...] = (),
    **other: str,
) -> DryRun:
    """A file of participants in January 2026. values: kode → people. of: id of its source."""
    name = f"peserta-{of}.csv"
    figures = pd.DataFrame(
        {
            "kode": list(values),
            "period": "2026-01",
            "indicator": "peserta_aktif",
            "value": [float(value) for value in values.values()],
            "approx": False,
            "status": other.get("status", "resmi"),
            "note": "",
            "row": range(2, 2 + len(values)),
            "outcome": other.get("outcome", NEW),
        }
    )
    upload = Upload(name, hashlib.sha256(name.encode()).hexdigest(), "csv", 100, ())
    layout = Layout("", (1, 1), (2, 1 + len(values)), (), source=of)
    return DryRun(upload, layout, figures, findings, {}, state)
