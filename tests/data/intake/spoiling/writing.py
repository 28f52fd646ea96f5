"""The same number, code and name, written as different people write them."""

from decimal import Decimal

from data.regions import RegionError, region, resolve
from tests.data.intake.spoiling.table import Cell


def written(number: Decimal, way: str) -> str:
    """A number as people write it: "id" 1.234,5, "en" 1,234.5, "spaces" 1 234,5, plain 1234,5."""
    grouped = f"{number:,f}"
    thousands, decimal = {
        "id": (".", ","), "en": (",", "."), "spaces": ("\u00a0", ","), "plain-id": ("", ","),
        "plain-en": ("", "."),
    }[way]  # fmt: skip
    return grouped.translate({ord(","): thousands, ord("."): decimal})


def digits(cell: Cell) -> str:
    """A code without its dot."""
    return cell.text.replace(".", "")


def code_of(name: str, to: str) -> str:
    """The code of a region in a list ("kode" or "kode_bps"), "" where the name isn't known."""
    try:
        return str(getattr(resolve(name=name), to))
    except RegionError:
        return ""


def spelled(text: str, way: str) -> str:
    """The name of a regency in another spelling; others as they are."""
    try:
        place = region(resolve(name=text).kode)
    except RegionError:
        return text
    if place.level not in ("kabupaten", "kota"):
        return text.upper() if way == "upper" else text
    return {
        "upper": text.upper(), "lower": text.lower(), "spaces": f"  {text.replace(' ', '  ')} ",
        "official": place.name, "short": place.short,
    }[way]  # fmt: skip
