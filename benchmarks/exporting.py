"""How long decks, papers and workbooks take, made of the real data."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from board.exports.pack import pdf, xlsx
from board.exports.pdf.story import story_pdf
from board.exports.pptx.deck import deck
from board.questions import stories
from board.questions.database import Database
from board.slides import compose
from board.wording.language import language
from etl.build import build
from etl.places import Places, places

SLIDES = 20


def measure() -> None:
    """Twenty slides as PowerPoint and PDF, the report and the goal list of the largest plan."""
    given, words = places(), language("nl")
    with tempfile.TemporaryDirectory() as folder:
        at = Places(given.data, given.documents, Path(folder))
        version = build(at).build["version"]
        database = Database(at.database / f"koersbord-{version}.duckdb", version)
        told = [compose.finished(database, row["story_id"], "nl") for row in stories.stories(database)]
        slides = tuple(islice(cycle(slide for story in told if story for slide in story.slides), SLIDES))
        story = replace(next(one for one in told if one), slides=slides)
        taken = {
            f"{SLIDES} slides as PowerPoint": (lambda: deck(story, words), 3.0),
            f"{SLIDES} slides as PDF": (lambda: story_pdf(story, words), 3.0),
            "report of the largest plan": (lambda: pdf(database, words, None, None, "leuven"), 10.0),
            "goal list of the largest plan": (lambda: xlsx(database, words, None, None, "leuven"), 5.0),
        }
        for name, (make, wanted) in taken.items():
            first, again = _seconds(make), _seconds(make)
            print(f"{name}: {first:.2f} s, made again {again:.2f} s (wanted: at most {wanted:g} s)")


def _seconds(make: Callable[[], object]) -> float:
    """The first time also reads typefaces and the template; typst remembers what it has set."""
    started = time.perf_counter()
    make()
    return time.perf_counter() - started
