"""`python -m board.pictures.child FILE PAGE`, a passage on standard input: the picture of that page as json.

Started by board/pictures/page.py, for one page. It gives itself its bounds before it opens the file.
"""

from __future__ import annotations

import io
import json
import sys
from base64 import b64encode
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image, ImageChops, ImageDraw

from board.pictures.passage import Box, around, boxes

# Pixels of a picture, whatever the size of the page; a page shown at half that width is sharp on every screen.
_WIDE, _HIGH = 1_000, 1_600
_SECONDS, _MEMORY = 10, 900  # megabytes
_QUALITY = 82

# A wash that leaves the letters as dark as they are, and a line around it for who does not see its colour.
_WASH, _LINE, _THICK, _ROOM = (255, 232, 150), (139, 74, 37), 2, 8


def main(file: str, number: str) -> None:
    """Print the picture; nothing where there is none."""
    _bind()
    document = pypdfium2.PdfDocument(Path(file))
    page = document[int(number) - 1]
    sys.stdout.write(json.dumps(_answer(page, sys.stdin.read())))


def _answer(page: Any, words: str) -> dict[str, Any]:
    wide, high = page.get_size()
    bitmap = page.render(scale=min(_WIDE / wide, _HIGH / high))
    place = bitmap.get_posconv(page)
    marks = [[_in_pixels(box, place) for box in lines] for lines in boxes(page.get_textpage(), words)]
    picture = _marked(bitmap.to_pil().convert("RGB"), marks)
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=_QUALITY)
    jpeg = b64encode(written.getvalue()).decode("ascii")
    return {"jpeg": jpeg, "width": picture.width, "height": picture.height, "marked": bool(marks)}


def _in_pixels(box: Box, place: Any) -> Box:
    """Left, top, right and bottom, whichever way the page is turned."""
    (x0, y0), (x1, y1) = place.to_bitmap(box[0], box[1]), place.to_bitmap(box[2], box[3])
    return _wider((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), _THICK)


def _wider(box: Box, by: int) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _marked(picture: Image.Image, marks: list[list[Box]]) -> Image.Image:
    wash = Image.new("RGB", picture.size, "white")
    brush = ImageDraw.Draw(wash)
    for box in (box for lines in marks for box in lines):
        brush.rectangle(box, fill=_WASH)
    washed = ImageChops.multiply(picture, wash)
    for lines in marks:
        ImageDraw.Draw(washed).rectangle(_wider(around(lines), _ROOM), outline=_LINE, width=_THICK)
    return washed


def _bind() -> None:
    """Bounds that the system holds us to; on Windows only the time is bounded, by who started this."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY * 1_000_000, _MEMORY * 1_000_000))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(*sys.argv[1:3])
