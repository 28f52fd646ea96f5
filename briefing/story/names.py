"""What the sections are called. An output that says more of one names that one anew."""

from briefing.story import model

TOPICS = {
    model.STATE: "Keadaan",
    model.MAP: "Peta",
    model.TREND: "Tren",
    model.GAP: "Kesenjangan",
    model.BKBK: "BKBK",
    model.REGENCIES: "Daerah",
    model.COST: "Biaya",
    model.DECISIONS: "Keputusan",
    model.METHOD: "Metode",
    model.SIMULATION: "Simulasi anggaran",
}
