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
from etl.extract.quantities.annual import closing
from etl.extract.quantities.baselines import UNTOLD, base, is_start, started, starts_last, with_rows
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.cuts import opening
from etl.extract.quantities.dates import When, lasts_of
from etl.extract.quantities.deadlines import pair
from etl.extract.quantities.events import planned
from etl.extract.quantities.facts import capped
from etl.extract.quantities.figures import FEW, MILLION, MONEY, Figure, figures
from etl.extract.quantities.frames import frame
from etl.extract.quantities.horizon import horizon
from etl.extract.quantities.naming import named, pointed_to
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.scene import Frame, Scene, Setting, clause
from etl.extract.quantities.sentences import Sentence, sentences
from etl.extract.quantities.terms import dates_of, led_by
from etl.extract.quantities.writers import writers

if TYPE_CHECKING:
    from etl.extract.profile import Language

_WORDS_OF_A_QUOTE = 8
_COUNTS = re.compile(r"(?!(?:19|20)\d\d\b)\d[\d.,]*\s?(?:%|[a-z])")  # 88% on time, but not 2. Boats
_APART = re.compile(r"[,;:]|\d| (?:and|en) ")
_NOT_MEANT = ("forecast", "past", "past_year", "compared", "ledger")
_SHARE = re.compile(r"\d\s?%")  # a line with one is no heading, though it may have lost its bullet and its stop
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
    starts, guessed, closes = (period[0].year, False, period[1]) if period else horizon(every, card)
    year = closing(every, period, card.dates)
    ours = writers(every, card)
    found: list[tuple[Sentence, list[FigureProposal]]] = []
    heading, below = "", None
    for before, sentence, following in zip([None, *every], every, [*every[1:], None], strict=False):
        if _is_heading(sentence):
            heading, below = sentence.words, sentence.goal
        elif sentence.goal not in (None, below):
            heading = heading if card.frames.target_headings.search(heading) else ""
        pointed = bool(following and card.frames.points_back.match(following.words))
        drawn = bool(before and card.dates.concludes.match(sentence.words))
        settled = following and following.goal == sentence.goal and card.dates.settles.fullmatch(following.words)
        said = before.words if before and drawn else (following.words if following and settled else "")
        counts = pointed_to(before, sentence, card)
        setting = Setting(heading, pointed, starts, guessed, closes, said, ours, counts, year)
        found.append((sentence, list(_of_sentence(sentence, setting, card))))
    return list(with_rows(found))


def _is_heading(sentence: Sentence) -> bool:
    words = sentence.words.strip()
    return (
        len(words) < 80
        and not sentence.title
        and words[-1] not in ".!?,;"
        and not (_COUNTS.match(words) or _SHARE.search(words))
        and (not sentence.item or words[0] == "#" or not opening(words))
    )


def _of_sentence(sentence: Sentence, setting: Setting, card: Quantities) -> Iterator[FigureProposal]:
    dated = dates_of(sentence.words, setting, card)
    found = named(figures(sentence, dated, card), sentence, card, setting.counts)
    dated = [when for when in dated if not any(one.start <= when.start < one.end for one in found)]
    if not found and not dated:
        return
    led = led_by(sentence, setting, card)
    scenes = [_scene(one, when, sentence, setting, card) for one, when in pair(sentence, found, dated, led, card)]
    judged = [(scene, frame(scene, card)) for scene in scenes]
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
    totals: set[tuple[str, date | None]] = set()
    for place, (scene, verdict) in enumerate(judged):
        form, due = scene.figure.form, scene.day
        if verdict.target and _restated(judged, place, card):
            continue
        if form in _TOTALS and verdict.target:
            if (form, due) in totals or (form == "neutral" and ("all", due) in totals):
                continue
            totals.add((form, due))
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


def _counted(judged: list[tuple[Scene, Frame]]) -> bool:
    """Whether the sentence counts what is done: 200 homes each year is no frequency."""
    counts = [one.figure for one, verdict in judged if verdict.target and one.figure.form == "number"]
    return any(figure.known or (figure.unit and figure.value > FEW) for figure in counts)


def _paid(one: Scene, rhythm: Scene) -> bool:
    """Whether a figure of the same clause is an amount of money, which a rhythm then tells the rate of."""
    money = (one.figure.unit or "").startswith(MONEY) or one.figure.value >= MILLION
    return one.clause == rhythm.clause and one.figure.form == "number" and money


def _restated(judged: list[tuple[Scene, Frame]], place: int, card: Quantities) -> bool:
    """Whether a figure only helps to say another: each year 200 homes, double to 800, 20 % are to be neutral."""
    (scene, _), *after = judged[place:]
    later = [one for one in after if one[0].figure.form != "rhythm"][:1]
    if scene.figure.form == "none":
        return any(verdict.target and one.clause == scene.clause and capped(one, card) for one, verdict in judged)
    if scene.figure.form in ("neutral", "whole"):
        return any(_part(one, scene) for one, verdict in judged[:place] if verdict.target)
    if scene.figure.form == "rhythm":
        told = [(one.figure.value, one.figure.unit) for one, verdict in judged[:place] if verdict.target]
        if (scene.figure.value, scene.figure.unit) in told:
            return True
        return _counted(judged) or any(_paid(one, scene) for one, _ in judged)
    if scene.figure.form == "all" and _apiece(scene, judged[place + 1 :], card):
        return True
    if scene.figure.form == "all" and place:
        return _whole(judged[place - 1][0].figure, scene, card)
    if scene.figure.form != "change" or not later or not later[0][1].target:
        return False
    between = scene.sentence.words[scene.figure.end : later[0][0].figure.start]
    return ends_with(card.changes.towards, between) and not _APART.search(between)


def _apiece(scene: Scene, later: list[tuple[Scene, Frame]], card: Quantities) -> bool:
    """Whether all only says that each has as many as a later figure counts: every harbour appoints two wardens."""
    if not card.totals.apiece.match(scene.sentence.words, scene.figure.start):
        return False
    counts = [one for one, verdict in later if verdict.target and one.figure.form == "number" and one.figure.unit]
    least = [one for one in counts if one.clause == scene.clause and ends_with(card.changes.norm, one.before)]
    counted = [one.figure.unit not in ("percent", *card.masks.durations_named) for one in least if one.figure.value > 1]
    return any(counted)


def _whole(share: Figure, scene: Scene, card: Quantities) -> bool:
    """Whether all only says of what a figure just before it is the share: half of all boats."""
    between = scene.sentence.words[share.end : scene.figure.start].strip()
    return share.unit == "percent" and bool(not between or card.totals.prepositions.fullmatch(between))


def _part(one: Scene, whole: Scene) -> bool:
    """Whether a figure is the share of what all is said of in the same clause."""
    return one.figure.unit == "percent" and one.clause == whole.clause and one.when == whole.when


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
        due=scene.day,
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
