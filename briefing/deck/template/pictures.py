"""Pictures of a template, drawn anew: only their dots come along."""

import warnings
from io import BytesIO

from PIL import Image

_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
_MOST_DOTS, _LARGEST_SIDE = 40_000_000, 1920
_WHOLE = 100_000

Crop = tuple[int, int, int, int]
"""What is cut off on the left, top, right and bottom, of 100,000."""


def drawn_anew(content: bytes, crop: Crop = (0, 0, 0, 0)) -> bytes:
    """A picture as PNG of at most 1920 dots a side; b"" where it is none that we draw."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=_FORMATS) as picture:
                if picture.width * picture.height > _MOST_DOTS:
                    return b""
                dots = picture.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError):
        return b""
    cut = _cut(dots, crop)
    cut.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE))
    kept = BytesIO()
    (cut if _see_through(cut) else cut.convert("RGB")).save(kept, "PNG")
    return kept.getvalue()


def mean_colour(png: bytes, over: str) -> str:
    """The colour of a picture seen from afar, over a ground: "#RRGGBB"."""
    with Image.open(BytesIO(png)) as picture:
        dots = picture.convert("RGBA")
    ground = Image.new("RGBA", dots.size, over)
    mean = Image.alpha_composite(ground, dots).convert("RGB").resize((1, 1), Image.Resampling.BOX)
    return f"#{mean.tobytes().hex().upper()}"


def _see_through(picture: Image.Image) -> bool:
    return picture.getchannel("A").tobytes() != b"\xff" * (picture.width * picture.height)


def _cut(picture: Image.Image, crop: Crop) -> Image.Image:
    left, top, right, bottom = (min(max(part, 0), _WHOLE) / _WHOLE for part in crop)
    wide, high = picture.size
    box = (
        round(wide * left),
        round(high * top),
        round(wide * (1 - right)),
        round(high * (1 - bottom)),
    )
    return picture.crop(box) if box[0] < box[2] and box[1] < box[3] else picture
