"""Colours of maps and charts, as hex. What a colour means, and in how many steps.

The ramps follow ColorBrewer's YlGnBu, YlOrBr and BrBG, resampled at even steps of CIELAB
lightness so that neighbours stay apart in grey print too, and started darker than their
sources so that the lowest class can be told from paper and from the no-data colour. The
thresholds they keep to are in the colour tests.
"""

from dataclasses import dataclass

PAPER, INK, QUIET, HAIRLINE = "#FBFAF7", "#1B1F23", "#59636E", "#E5E1D8"
ACCENT, GOLD = "#7A1F2E", "#B8862D"
GREY = "#A7ADB3"
"""A bar or line that is neither chosen nor a verdict."""
NO_DATA, HATCH = "#EBE9E4", "#A39F97"
"""Ground and hatch lines of a region without a figure."""


@dataclass(frozen=True)
class Tones:
    """The colours around the data, for one theme. `gold` is for estimates only."""

    paper: str
    ink: str
    quiet: str
    hairline: str
    accent: str
    gold: str
    grey: str
    no_data: str
    hatch: str


LIGHT = Tones(PAPER, INK, QUIET, HAIRLINE, ACCENT, GOLD, GREY, NO_DATA, HATCH)
DARK = Tones(
    paper="#16191D",
    ink="#ECE9E2",
    quiet="#A3ABB4",
    hairline="#33383F",
    accent="#D9788A",
    gold="#D9A94E",
    grey="#69727C",
    no_data="#30353B",
    hatch="#828A93",
)
TONES = {"light": LIGHT, "dark": DARK}

_SEQUENTIAL = {
    "perlindungan": {
        1: "#22A3C4",
        2: "#C8EAB4 #2261AA",
        3: "#C8EAB4 #22A3C4 #284EA2",
        4: "#C8EAB4 #49B8C4 #1D7CB7 #2C3D9B",
        5: "#C8EAB4 #68C3BF #1F96C1 #2166AC #263595",
        6: "#C8EAB4 #79CABC #24A6C4 #1D7DB8 #2555A4 #1B2F8A",
        7: "#C8EAB4 #82CEBB #32B0C4 #1C8DBE #216AAE #2C459F #132A7A",
    },
    "kemiskinan": {
        1: "#F17818",
        2: "#FED97A #BC4202",
        3: "#FED97A #F17818 #A33803",
        4: "#FED97A #FC9023 #D45304 #8F3105",
        5: "#FED97A #FF9F2D #E86A11 #BD4202 #822D06",
        6: "#FED97A #FFA934 #F27A19 #D45304 #A83903 #752A07",
        7: "#FED97A #FFAF39 #F7851E #E1600B #C04402 #953304 #692606",
    },
    "netral": {
        1: "#9982BE",
        2: "#DAC8E8 #6B509B",
        3: "#DAC8E8 #9982BE #5D418C",
        4: "#DAC8E8 #AA94CA #7C63A9 #50367E",
        5: "#DAC8E8 #B59ED1 #8F77B7 #6B519B #492F75",
        6: "#DAC8E8 #BBA5D5 #9A84BF #7C63A9 #5F448E #42296B",
        7: "#DAC8E8 #BFA9D8 #A28CC5 #876FB1 #6D539D #543983 #3B2361",
    },
}
_DIVERGING = {
    3: "#9A5C11 #F4F0BE #13776E",
    4: "#764408 #E0C47F #92D3C8 #065A52",
    5: "#764408 #C9903D #F4F0BE #49AA9F #065A52",
    6: "#623807 #BA7B28 #E9D69A #B8E0CC #34978D #034B43",
    7: "#623807 #A86919 #D5AA5D #F4F0BE #6BBFB4 #20857B #034B43",
}
_BIVARIATE = (
    ("#EFE6B8", "#EFB573", "#E8820C"),
    ("#8CACBC", "#908178", "#8C5531"),
    ("#1F6FB5", "#384D6F", "#3A2A2E"),
)

RAMPS = tuple(_SEQUENTIAL)


def sequential(name: str, k: int) -> list[str]:
    """`k` colours (1 to 7), light for low to dark for high.

    `name` is a catalogue palette: "perlindungan" blue-green, "kemiskinan" amber-brown,
    "netral" violet for totals. k = 0 gives none. KeyError for an unknown name or k.
    """
    return _SEQUENTIAL[name][k].split() if k else []


def diverging(k: int) -> list[str]:
    """`k` colours (3 to 7) for a change: brown for falls, blue-green for rises, pale between."""
    return _DIVERGING[k].split()


def bivariate() -> list[list[str]]:
    """Nine colours, `[i][j]`: i the first variable's class (blue), j the second's (orange)."""
    return [list(row) for row in _BIVARIATE]


def ink_on(fill: str) -> str:
    """Black or white, whichever can be read better on `fill`: never below 4.5 to 1."""
    return max(("#000000", "#FFFFFF"), key=lambda ink: contrast(ink, fill))


def contrast(first: str, second: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
