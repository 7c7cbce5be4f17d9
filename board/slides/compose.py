"""A story's id, or lines that say what to show, in; the slides with their messages, drawings and sources out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from board.questions import documents, institutions, objectives, stories
from board.questions.database import Database, Row
from board.slides.figures import figures_slide
from board.slides.goals import goal_slide, plan_slide
from board.slides.slide import Slide, Story
from board.slides.trend import trend_slide
from board.wording.language import Language, language
from board.wording.numbers import pick
from model.story import Kind, Show, parse_show

PLAN = "plan-"  # begins the name of the story that every plan makes by itself

# What is told of a slide that nobody wrote a message for.
_UNWRITTEN: Row = {"message_nl": None, "message_en": None, "notes_nl": None, "notes_en": None}

_MAKERS: dict[Kind, Callable[[Database, Show, Row, Language], Slide | None]] = {
    "trend": trend_slide,
    "figures": figures_slide,
    "plan": plan_slide,
    "goal": goal_slide,
}


def finished(database: Database, story_id: str, code: str) -> Story | None:
    """A finished story in a language, or that of an institution's plan (`plan-uhasselt`); None if there is none."""
    if story_id.startswith(PLAN):
        return of_institution(database, story_id.removeprefix(PLAN), code)
    words = language(code)
    found = next((row for row in stories.stories(database) if row["story_id"] == story_id), None)
    if found is None:
        return None
    written = stories.slides(database, story_id)
    slides = _slides(database, [(parse_show(row["shows"]), row) for row in written], words)
    return _story(database, pick(found, "title", words), pick(found, "subtitle", words), slides)


def composed(database: Database, shows: Sequence[str], code: str) -> Story | None:
    """A story out of lines such as `goal:leuven:2.1`; lines that show nothing are left out. None if all are."""
    words = language(code)
    slides = _slides(database, [(show, _UNWRITTEN) for show in _read(shows)], words)
    if not slides:
        return None
    if len(slides) == 1:
        return _story(database, slides[0].message, slides[0].about, slides)
    return _story(database, words.say("slide.composed"), "", slides)


def of_institution(database: Database, institution_id: str, code: str) -> Story | None:
    """An institution's plan, its strategic goals one by one, and the figures it puts first."""
    words = language(code)
    found = [plan for plan in institutions.plans(database) if plan["institution_id"] == institution_id]
    if not found:
        return None
    shows = [f"plan:{plan['document_id']}" for plan in found]
    for row in institutions.headlines(database, institution_id):
        shows.append(f"trend:{row['indicator_id']}@{row['institution_id']}")
    for plan in found:
        upper = objectives.upper_goals(database, plan["document_id"], 0)
        shows += [f"goal:{goal['objective_id']}" for goal in upper if goal["below"]]
    slides = _slides(database, [(parse_show(show), _UNWRITTEN) for show in shows], words)
    years = f"{found[0]['title']} · {found[0]['period_start'].year}–{found[0]['period_end'].year}"
    return _story(database, pick(found[0], "name", words), years, slides)


def _read(shows: Sequence[str]) -> list[Show]:
    found = []
    for show in shows:
        try:
            found.append(parse_show(show))
        except ValueError:
            continue
    return found


def _slides(database: Database, wanted: list[tuple[Show, Row]], words: Language) -> tuple[Slide, ...]:
    made = (_MAKERS[show.kind](database, show, written, words) for show, written in wanted)
    return tuple(slide for slide in made if slide)


def _story(database: Database, title: str, subtitle: str, slides: tuple[Slide, ...]) -> Story:
    build = documents.build(database)
    return Story(title, subtitle, slides, build["version"], build["built_at"].date())
