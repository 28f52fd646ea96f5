"""The house's faces inside the page, so that it looks and fits alike on every machine."""

import base64
from functools import cache

from briefing.offline.markup import Html
from briefing.picture import face_directories

_FACES = (
    ("Source Sans", "400", "SourceSansPro-Regular.otf"),
    ("Source Sans", "600 700", "SourceSansPro-Semibold.otf"),
    ("Source Serif", "600 700", "SourceSerifPro-Semibold.otf"),
)


@cache
def rules() -> Html:
    """@font-face rules with the faces in them; those that aren't installed are left out."""
    found = {path.name: path for folder in face_directories() for path in folder.iterdir()}
    return Html(
        "".join(
            f'@font-face{{font-family:"{family}";font-weight:{weight};src:url("data:font/otf;base64,'
            f'{base64.b64encode(found[name].read_bytes()).decode()}") format("opentype")}}\n'
            for family, weight, name in _FACES
            if name in found
        )
    )
