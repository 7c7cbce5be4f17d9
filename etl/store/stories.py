"""Story cards in; rows for the tables story, slide and slide_part out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from etl.curated.catalogue import Catalogue
from model.fields import Words
from model.story import Slide, Story, parse_show

Row = dict[str, Any]


def stories(catalogue: Catalogue) -> Iterator[tuple[str, list[Row]]]:
    """The three tables with their rows."""
    yield "story", [_story(name, placed.row, placed.file) for name, placed in catalogue.stories.items()]
    slides = [
        (name, n, slide, placed.file)
        for name, placed in catalogue.stories.items()
        for n, slide in enumerate(placed.row.slides, start=1)
    ]
    yield "slide", [_slide(name, n, slide) for name, n, slide, _ in slides]
    yield (
        "slide_part",
        [
            {"story_id": name, "slide": n, "position": position, "file": file} | asdict(part)
            for name, n, slide, file in slides
            for position, part in enumerate(parse_show(slide.show).parts)
        ],
    )


def _story(name: str, card: Story, file: str) -> Row:
    row = {"story_id": name, "institution_id": card.institution, "position": card.position, "file": file}
    return row | _texts("title", card.title) | _texts("subtitle", card.subtitle)


def _slide(name: str, n: int, slide: Slide) -> Row:
    row = {"story_id": name, "position": n, "shows": slide.show, "claim": slide.claim}
    return row | _texts("message", slide.message) | _texts("notes", slide.notes)


def _texts(name: str, words: Words | None) -> Row:
    return {f"{name}_nl": words.nl if words else None, f"{name}_en": words.en if words else None}
