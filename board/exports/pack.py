"""What a board takes along, by its name, in; slides, papers and sheets as files by name out, None if there is none."""

from __future__ import annotations

from board.exports.pdf.report import report
from board.exports.pdf.story import story_pdf
from board.exports.pptx.deck import deck
from board.exports.xlsx.indicators import indicators_book
from board.exports.xlsx.plan import plan_book
from board.questions import institutions, stories
from board.questions.database import Database, Row
from board.slides import compose
from board.slides.slide import Story
from board.wording.language import Language

Files = dict[str, bytes]


def pptx(database: Database, language: Language, story: str | None, institution: str | None) -> Files | None:
    """A story as a deck, or the plan of an institution; every finished story where nothing is named.

    Raises BadTemplate, a ValueError.
    """
    named = story or (compose.PLAN + institution if institution else None)
    names = [named] if named else [row["story_id"] for row in stories.stories(database)]
    told = {name: _story(database, language, name) for name in names}
    return {f"{_file(name)}.pptx": deck(one, language) for name, one in told.items() if one} or None


def pdf(
    database: Database, language: Language, story: str | None, institution: str | None, document: str | None
) -> Files | None:
    """A story as a document; of an institution or a document of one the monitoring report."""
    if story:
        told = _story(database, language, story)
        return {f"{_file(story)}.pdf": story_pdf(told, language)} if told else None
    found = {f"{plan['document_id']}.pdf": plan for plan in _plans(database, institution, document)}
    return {name: report(database, plan, language) for name, plan in found.items()} or None


def xlsx(
    database: Database, language: Language, indicator: str | None, institution: str | None, document: str | None
) -> Files | None:
    """Indicators (their ids with commas between) as a workbook, else the goals of a plan or of every plan asked for."""
    if indicator:
        book = indicators_book(database, indicator.split(","), institution, language)
        return {"indicators.xlsx": book} if book else None
    found = {f"{plan['document_id']}.xlsx": plan for plan in _plans(database, institution, document)}
    return {name: plan_book(database, plan, language) for name, plan in found.items()} or None


def _file(story: str) -> str:
    """A composed story has no name of its own."""
    return "story" if ":" in story else story


def _story(database: Database, language: Language, wanted: str) -> Story | None:
    """By its id, or composed of lines with semicolons between, as an address of the Present page has them."""
    if ":" in wanted:
        return compose.composed(database, wanted.split(";"), language.code)
    return compose.finished(database, wanted, language.code)


def _plans(database: Database, institution: str | None, document: str | None) -> list[Row]:
    return [
        plan
        for plan in institutions.plans(database)
        if institution in (None, plan["institution_id"]) and document in (None, plan["document_id"])
    ]
