"""Which published figures are the sum of which others."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Whole:
    """total = the sum of parts (+ those of `more` that are given). All of one unit.

    more: parts that not every table prints; a sum without them is still a whole one.
    """

    total: str
    parts: tuple[str, ...]
    more: tuple[str, ...] = ()


WHOLES = (
    Whole("peserta_total", ("peserta_pu", "peserta_bpu", "peserta_jakon")),
    Whole(
        "peserta_aktif",
        ("peserta_pu_aktif", "peserta_bpu_aktif", "peserta_jakon_aktif"),
        ("peserta_pmi_aktif",),
    ),
    Whole("peserta_terdaftar", ("peserta_formal", "peserta_informal")),
    Whole("potensi_pekerja", ("peserta_aktif", "belum_terlindungi")),
    Whole(
        "peserta_aktif_kemnaker",
        ("peserta_aktif_pu", "peserta_aktif_bpu", "peserta_aktif_jakon"),
    ),
    Whole(
        "kasus_klaim_total",
        ("kasus_klaim_jht", "kasus_klaim_jkk", "kasus_klaim_jkm", "kasus_klaim_jp"),
        ("kasus_klaim_jkp",),
    ),
    Whole(
        "nominal_klaim_total",
        ("nominal_klaim_jht", "nominal_klaim_jkk", "nominal_klaim_jkm", "nominal_klaim_jp"),
        ("nominal_klaim_jkp",),
    ),
    Whole("angkatan_kerja", ("penduduk_bekerja", "pengangguran")),
    Whole("penduduk_bekerja", ("pekerja_formal", "pekerja_informal")),
    Whole(
        "jumlah_penduduk_miskin",
        ("jumlah_penduduk_miskin_perkotaan", "jumlah_penduduk_miskin_perdesaan"),
    ),
    Whole("garis_kemiskinan", ("garis_kemiskinan_makanan", "garis_kemiskinan_bukan_makanan")),
)

ADDITIVE_UNITS = frozenset(
    {
        "orang",
        "keluarga",
        "rumah tangga",
        "rupiah",
        "kasus",
        "anak",
        "desa",
        "kelurahan",
        "badan usaha",
        "RT",
    }
)
"""Units in which the regencies of a province add up to the province."""
COUNTED_UNITS = ADDITIVE_UNITS - {"rupiah"}
"""Units of things that come whole: there is no half of one."""
