"""A story in; its PDF out, one message on a page."""

from __future__ import annotations

from board.exports.pdf.paper import facts_of, paper
from board.slides.slide import Story
from board.wording.language import Language


def story_pdf(story: Story, language: Language) -> bytes:
    """A cover with the messages in order, then a page per slide with its drawing, notes and sources."""
    facts = {
        "title": story.title,
        "subtitle": story.subtitle,
        "contents": language.say("export.contents"),
        "notes": language.say("export.notes"),
        "slides": [facts_of(slide, language) for slide in story.slides],
    }
    return paper("story", facts, language, story.version, story.day)
