"""How participants split by segment and programme, who pays, and what is claimed: made up.

Segments add up to the participants; a programme never has more members than its segment.
"""

import numpy as np

from data.demo.known import KODES, months, total
from data.demo.people import Numbers, Whole, shared
from data.villages import load as villages

SEGMENTS = ("pu", "bpu", "jakon", "pmi")
MIX = {
    "15.06": (0.936, 0.030, 0.030, 0.004),
    "15.08": (0.570, 0.335, 0.089, 0.006),
    "15.71": (0.720, 0.165, 0.110, 0.005),
    "15.72": (0.610, 0.260, 0.120, 0.010),
}
"""Parts of PU, BPU, Jakon and PMI; Tanjung Jabung Barat and Bungo as they were once told."""
USUAL = (0.580, 0.290, 0.120, 0.010)
WORKS = (0.70, 0.74, 0.80, 0.88, 0.95, 1.0, 1.06, 1.12, 1.18, 1.22, 1.24, 1.11)
"""Construction over the year, January first: contracts are signed in spring, end in December."""
JOINED = {
    "pu": {"jkk": 1.0, "jkm": 1.0, "jht": 0.94, "jp": 0.74, "jkp": 0.68},
    "bpu": {"jkk": 1.0, "jkm": 1.0, "jht": 0.17},
    "jakon": {"jkk": 1.0, "jkm": 1.0},
    "pmi": {"jkk": 1.0, "jkm": 1.0, "jht": 0.35},
}
"""Part of a segment in each programme."""
CASES = {
    "jkk": (0.0080, 8.2e6),
    "jkm": (0.0035, 42e6),
    "jht": (0.0570, 13.5e6),
    "jp": (0.0040, 1.4e6),
    "jkp": (0.0055, 1.9e6),
}
"""Claims a year for each participant, and rupiah for each claim."""
BUSY = (1.10, 0.95, 0.97, 1.15, 1.05, 0.98, 1.02, 0.96, 0.97, 0.98, 0.95, 0.92)
BENEFITS, CUT_OFF = "nominal_manfaat_total", "2024-08"
"""The published benefits of the year so far, to which the claims are scaled."""
FUNDED = {
    "bkbk": ("01", 12, 0.0, 72),
    "dana_desa": ("01", 12, 0.0, 14),
    "apbd_prov": ("02", 11, 0.0015, 0),
    "apbd_kab": ("03", 10, 0.012, 0),
    "dbh_sawit": ("04", 9, 0.004, 0),
}
"""Fund → first month, months, workers as a part of the potential, workers a village."""
NO_PALM_OIL = ("15.01", "15.71", "15.72")


def segments(people: Whole) -> dict[str, Whole]:
    """Indicator → members by month and regency, of each segment and of its programmes."""
    mixed = np.array([[_mix(kode, month) for kode in KODES] for month in months()])
    flat = [shared(n, w) for n, w in zip(people.ravel().tolist(), _flat(mixed), strict=True)]
    split = np.array(flat).reshape(*people.shape, len(SEGMENTS))
    found: dict[str, Whole] = {}
    for at, segment in enumerate(SEGMENTS):
        found[f"peserta_{segment}_aktif"] = split[:, :, at]
        for programme, part in JOINED[segment].items():
            found[f"peserta_{segment}_{programme}"] = np.floor(split[:, :, at] * part).astype(int)
    return found


def claims(people: Whole, draw: np.random.RandomState) -> dict[str, Whole]:
    """Indicator → cases and rupiah since January, by month and regency."""
    cases = {one: _since_january(people, rate, draw) for one, (rate, _) in CASES.items()}
    cost = {one: cases[one] * CASES[one][1] for one in CASES}
    at = months().index(CUT_OFF)
    factor = total(CUT_OFF, BENEFITS) / sum(float(each[at].sum()) for each in cost.values())
    paid = {one: np.round(each * factor, -3).astype(np.int64) for one, each in cost.items()}
    found = {f"kasus_klaim_{one}": each for one, each in cases.items()}
    found |= {f"nominal_klaim_{one}": each for one, each in paid.items()}
    found["kasus_klaim_total"] = np.sum(list(cases.values()), axis=0)
    found["nominal_klaim_total"] = np.sum(list(paid.values()), axis=0)
    return found


def funded(potential: Whole) -> dict[str, tuple[str, int, Whole]]:
    """Fund → first month ("MM"), months, workers by month and regency (of a year: its first)."""
    counted = villages().set_index("kode")["total"]
    many = np.array([counted[kode] for kode in KODES])
    oil = np.array([kode not in NO_PALM_OIL for kode in KODES])
    found = {}
    for fund, (first, length, part, by_village) in FUNDED.items():
        workers = np.floor(potential * part).astype(np.int64) + many * by_village
        found[fund] = (first, length, workers * oil if fund == "dbh_sawit" else workers)
    return found


def _mix(kode: str, month: str) -> Numbers:
    mix = np.array(MIX.get(kode, USUAL))
    mix[SEGMENTS.index("jakon")] *= WORKS[int(month[5:]) - 1]
    return mix


def _flat(mixed: Numbers) -> Numbers:
    return mixed.reshape(-1, mixed.shape[-1])


def _since_january(people: Whole, a_year: float, draw: np.random.RandomState) -> Whole:
    busy = np.array([BUSY[int(month[5:]) - 1] for month in months()])[:, None]
    each = draw.poisson(people * a_year / 12 * busy)
    found = each.copy()
    for at, month in enumerate(months()):
        if at and month[5:] != "01":
            found[at] += found[at - 1]
    return np.asarray(found, dtype=np.int64)
