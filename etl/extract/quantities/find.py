"""A document's text and goals in; its figures and targets out, in order, each with its unit, year and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from etl.documents.text import Text
from etl.extract.confidence import confidence
from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.quantities import bounds
from etl.extract.quantities.above import headed
from etl.extract.quantities.annual import closing, with_years
from etl.extract.quantities.baselines import UNTOLD, base, is_start, started, starts_last, with_rows
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.carried import carried
from etl.extract.quantities.dates import When, lasts_of
from etl.extract.quantities.deadlines import pair
from etl.extract.quantities.defaults import default_due, due, tells_default
from etl.extract.quantities.events import planned
from etl.extract.quantities.figures import Figure, figures
from etl.extract.quantities.frames import frame
from etl.extract.quantities.horizon import horizon
from etl.extract.quantities.naming import named, pointed_to
from etl.extract.quantities.nested import around
from etl.extract.quantities.pointed import dates_pointed_to, fields
from etl.extract.quantities.repeats import Read, once
from etl.extract.quantities.restated import restated
from etl.extract.quantities.scene import Frame, Scene, Setting, clause
from etl.extract.quantities.sentences import Sentence, sentences
from etl.extract.quantities.terms import dates_of, led_by
from etl.extract.quantities.wanted import capped
from etl.extract.quantities.writers import households, writers

if TYPE_CHECKING:
    from etl.extract.profile import Language

_WORDS_OF_A_QUOTE = 8
_STORY = 400  # characters of what a paragraph told before
_NOT_MEANT = ("forecast", "past", "past_year", "compared", "ledger")
_PLAN = 5  # goals
_TOTALS = ("all", "whole", "none", "neutral")


def quantities(
    text: Text, goals: list[GoalProposal], language: Language, period: tuple[date, date] | None = None
) -> list[FigureProposal]:
    """Every figure of the text, each with its goal or none; those with a kind other than fact are targets.

    `period` is the first and last day of the document's term, if it is known: "within this term" then has a year, and
    what lies before it is past. Without it the years in the text tell from when it looks ahead.
    """
    card = language.quantities
    every = list(sentences(text, goals, card))
    card = with_years(card, every)
    starts, guessed, closes = (period[0].year, False, period[1]) if period else horizon(every, card)
    year = closing(every, period, card.dates)
    default = default_due(every, closes, card)
    ours = writers(every, card), households(every, card)
    found: list[Read] = []
    story = ""
    above = headed(every, goals, card)
    told = zip(dates_pointed_to(every, card), fields(every, card), around(every, goals), strict=True)
    beside = zip([None, *every], every, [*every[1:], None], above, told, strict=False)
    for before, sentence, following, (heading, names), ((dated, that, state), field, over) in beside:
        pointed = bool(following and card.frames.points_back.match(following.words))
        drawn = bool(before and card.dates.concludes.match(sentence.words))
        settled = following and following.goal == sentence.goal and card.dates.settles.fullmatch(following.words)
        said = before.words if before and drawn else (following.words if following and settled else field)
        counts = pointed_to(before, sentence, card)
        story = "" if sentence.opens or before is None else f"{story} {before.words}"[-_STORY:]
        previous = before.words if before and before.goal == sentence.goal and not sentence.title else ""
        last = _promised(found, before, sentence)
        kept = bool(following and following.goal == sentence.goal and card.passing.keeps.match(following.words))
        lent = (
            names,
            counts,
            year,
            dated,
            that,
            previous,
            default,
            state,
            last,
            kept,
            over,
            story,
            len(goals) >= _PLAN,
        )
        setting = Setting(heading, pointed, starts, guessed, closes, said, *ours, *lent)
        found.append((sentence, heading, list(_of_sentence(sentence, setting, card))))
    return list(with_rows(once(found, card)))


def _promised(found: list[Read], before: Sentence | None, sentence: Sentence) -> FigureProposal | None:
    """The last target of the writer in the sentence before, if that is of the same goal and in running words."""
    if before is None or before.goal != sentence.goal or before.title or sentence.opens:
        return None
    own = [one for one in found[-1][2] if one.own and one.kind not in ("fact", "event")]
    return own[-1] if own else None


def _of_sentence(sentence: Sentence, setting: Setting, card: Quantities) -> Iterator[FigureProposal]:
    dated = dates_of(sentence.words, setting, card)
    found = named(
        figures(sentence, dated, card),
        sentence,
        card,
        setting.counts,
        f"{setting.story or setting.before} {setting.heading}",
    )
    dated = [when for when in dated if not any(one.start <= when.start < one.end for one in found)]
    if not (found or dated) or tells_default(sentence.words, card):
        return
    led = led_by(sentence, setting, card)
    past = None if setting.guessed else setting.starts
    scenes = [_scene(one, when, sentence, setting, card) for one, when in pair(sentence, found, dated, led, card, past)]
    judged = carried([(scene, frame(scene, card)) for scene in scenes], card)
    yield from _proposals(judged, card)
    if not any(verdict.target for _, verdict in judged) and not sentence.words.rstrip().endswith(":"):
        told = [scene.when for scene, verdict in judged if verdict.rule in _NOT_MEANT]
        yield from _event(sentence, setting, [when for when in dated if when not in told], card)


def _scene(figure: Figure, when: When | None, sentence: Sentence, setting: Setting, card: Quantities) -> Scene:
    left, right = clause(sentence.words, figure.start, figure.end, card.frames)
    words = sentence.words
    before, after = words[left : figure.start], words[figure.end : right]
    return Scene(figure, sentence, words[left:right], before, after, when, setting)


def _proposals(judged: list[tuple[Scene, Frame]], card: Quantities) -> list[FigureProposal]:
    made: list[FigureProposal] = []
    start: Figure | None = None
    last: tuple[Figure, int] | None = None
    totals: set[tuple[str, float, date | None]] = set()
    for place, (scene, verdict) in enumerate(judged):
        form, due = scene.figure.form, scene.day
        if verdict.target and restated(judged, place, card):
            continue
        if form in _TOTALS and verdict.target:
            value = scene.figure.value
            if (form, value, due) in totals or (form == "neutral" and ("all", 100, due) in totals):
                continue
            totals.add((form, value, due))
        later = judged[place + 1][0] if place + 1 < len(judged) else None
        if is_start(scene, later, card):
            start = scene.figure
            verdict = replace(verdict, target=False, rule="start")
        elif last and starts_last(scene, verdict, last[0], card):
            verdict = replace(verdict, target=False, rule="start")
            made[last[1]] = started(made[last[1]], scene.figure.value)
            last = None
        value = start.value if start and verdict.target and base(start) in (*UNTOLD, base(scene.figure)) else None
        if verdict.target or scene.figure.form in ("number", "share") or scene.figure.value not in (0, 100):
            made.append(started(_proposal(scene, verdict, card), value))
            last = (scene.figure, len(made) - 1) if verdict.target else last
    return made


def _proposal(scene: Scene, verdict: Frame, card: Quantities) -> FigureProposal:
    figure, changes = scene.figure, card.changes
    of_kind = bounds.kind(figure, scene.before, scene.after, changes) if verdict.target else "fact"
    return FigureProposal(
        goal=scene.sentence.goal,
        kind=of_kind,
        value=round(figure.value, 6),
        value_high=figure.high,
        unit=figure.unit,
        bound="at_most" if capped(scene, card) else bounds.bound(scene, changes),
        direction=bounds.direction(figure, scene.before, scene.after, changes) if verdict.target else None,
        baseline=None,
        due=due(scene, verdict, card),
        own=verdict.own,
        line=scene.sentence.line(figure.start),
        quote=_quote(scene.sentence.words, figure.start, figure.end),
        rule=(rule := f"{figure.form}:{verdict.rule}"),
        confidence=confidence("target", rule),
    )


def _event(sentence: Sentence, setting: Setting, dated: list[When], card: Quantities) -> Iterator[FigureProposal]:
    """Something to be done by a date, without a figure."""
    starts = setting.starts
    for when in dated:
        if when.due is None or when.role not in ("deadline", "inside", "period") or (starts and when.due.year < starts):
            continue
        figure = Figure("event", when.lead, when.end, 0, None)
        scene = _scene(figure, when, sentence, setting, card)
        verdict = frame(scene, card)
        if verdict.target and lasts_of(when) and planned(scene, card):
            yield replace(_proposal(scene, verdict, card), kind="event", value=None, bound="exact")
            return


def _quote(words: str, start: int, end: int) -> str:
    """At most eight words: the figure, and as many before and after it as fit."""
    inside = words[start:end].split()
    before, after = re.findall(r"\S+", words[:start]), re.findall(r"\S+", words[end:])
    room = max(0, _WORDS_OF_A_QUOTE - len(inside))
    tail = after[: (room + 1) // 2]
    head = before[-(room - len(tail)) :] if room > len(tail) else []
    tail = after[: room - len(head)]
    return " ".join([*head, *inside, *tail][:_WORDS_OF_A_QUOTE])
