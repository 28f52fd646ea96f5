"""The numbers that a scenario comes to: what each is called, its unit, how it is reckoned."""

from program.allocate import Goal
from program.budget.plan import FLAT, NEED
from words import formats

PEOPLE, COST, BEFORE, AFTER = "people", "cost_idr", "before", "after"
GAP, LEFT, RISE, PER_POINT, PER_POOR = (
    "gap_before", "gap_after", "points", "per_point_idr", "per_poor",
)  # fmt: skip
OF_PEOPLE = "Uang ÷ iuran satu orang, dibagi antardaerah {how}, tidak lebih dari kesenjangannya."
QUANTITIES = {
    PEOPLE: ("orang", "Orang terlindungi", ""),
    COST: ("rupiah", "Iuran seluruhnya", "Orang × iuran satu orang selama rencana."),
    BEFORE: ("share", "Cakupan sebelumnya", "Peserta aktif ÷ potensi pekerja."),
    GAP: ("orang", "Belum terlindungi sebelumnya", "Potensi pekerja − peserta aktif."),
    AFTER: (
        "share",
        "Cakupan sesudahnya",
        "(Peserta aktif − yang perlindungannya berakhir + orang terlindungi) ÷ potensi pekerja.",
    ),
    LEFT: (
        "orang",
        "Belum terlindungi sesudahnya",
        "Potensi pekerja − peserta aktif + yang perlindungannya berakhir − orang terlindungi.",
    ),
    RISE: (formats.POINTS, "Tambahan cakupan", "Orang terlindungi ÷ potensi pekerja."),
    PER_POINT: ("rupiah", "Iuran tiap poin cakupan", "Iuran seluruhnya ÷ tambahan cakupan."),
    PER_POOR: (
        "share",
        "Bagian penduduk miskin yang terjangkau, bila semua yang terlindungi miskin",
        "Orang terlindungi ÷ penduduk miskin.",
    ),
}
"""Number of a reach → unit, label, formula."""
HOW = {
    FLAT: "sama banyak tiap desa",
    Goal.FLAT: "sama banyak tiap desa",
    NEED: "menurut penduduk miskin",
    Goal.NEED: "menurut penduduk miskin",
    Goal.LOWEST: "mulai dari cakupan terendah",
    "": "menurut jumlah yang diminta",
}
NOW = (BEFORE, GAP)
