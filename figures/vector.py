"""Small pictures as SVG by hand, where a whole chart would cost more than it tells."""

from figures.theme import tones


def svg(width: int, height: int, rules: str, body: str) -> str:
    """A picture of that size in its own pixels; `rules` are CSS for what stands in `body`."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">'
        f"<style>:root{{color-scheme:light dark}}{rules}</style>{body}</svg>"
    )


def both(name: str) -> str:
    """A tone of `figures.theme.tones` in either theme, as a CSS colour."""
    light, dark = (getattr(tones(mode), name) for mode in ("light", "dark"))
    return f"light-dark({light},{dark})"
