"""The drawings of the small story, as a person looked at them. Renew with --renew-golden and look at what changed."""

from pathlib import Path

import pytest

from board.charts.svg.sheet import sheet
from board.questions.database import Database
from board.slides import compose
from board.slides.drawn import drawn
from board.wording.language import language
from etl.build import build
from etl.places import Places
from tests.conftest import TODAY

GOLDEN = Path(__file__).parents[2] / "golden" / "slides"
SHOWS = (
    "trend:emissions@veldstad",
    "trend:bicycle_share@veldstad",
    "figures:emissions@veldstad",
    "goal:veldstad:1",
    "goal:veldstad:1.1/2",
)
SIZES = {"projector": (1200, 500, 20), "phone": (360, 420, 13)}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_drawings_are_as_a_person_saw_them(small: Places, pytestconfig: pytest.Config, size: str, theme):
    version = build(small, today=TODAY).build["version"]
    story = compose.composed(Database(small.database / f"koersbord-{version}.duckdb", version), SHOWS, "nl")
    assert story is not None
    drawings = [drawn(slide.content, sheet(*SIZES[size], theme), language("nl")) for slide in story.slides]
    assert len(drawings) == len(SHOWS)
    for n, drawing in enumerate(drawings, start=1):
        path = GOLDEN / f"{size}-{theme}-{n}.svg"
        if pytestconfig.getoption("--renew-golden"):
            path.write_text(drawing + "\n", encoding="utf-8")
        assert path.read_text(encoding="utf-8") == drawing + "\n", path.name
