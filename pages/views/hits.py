"""What a search found in; a table of goals out, the words that made them be found marked in title and passage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from babel.lists import format_list

from board.questions.search import Found, Sequence
from board.wording.language import Language, codes
from model.words import words
from pages.views import address, html, parts
from pages.views.frame import Here

Row = dict[str, Any]
Span = tuple[int, int]

# Of a passage as much is shown as fits on about two lines, and of what stands before the first hit some words.
_LONGEST = 220
_BEFORE = 60


def instead(found: Found, here: Here) -> html.Html | None:
    """What was looked for in place of words that occur nowhere."""
    said = [
        here.say("instead", typed=typed, words=_either([f"“{word}”" for word in near], here.language))
        for typed, near in found.replaced.items()
    ]
    return html.tag("p", " ".join(said), cls="kb-text", role="status") if said else None


def _either(said: list[str], language: Language) -> str:
    return format_list(said, style="or", locale=str(language.locale))


def hits_table(found: Found, here: Here, indented: bool) -> html.Html:
    """The goals found, each with its title and, if its passage was hit, the words around."""

    def named(row: Row, language: Language) -> html.Html:
        return _named(row, language, found.hits) if found.hits else parts.goal_link(row, language)

    return parts.goals_table(found.rows, here, indented, named)


def _named(row: Row, language: Language, hits: dict[str, list[Sequence]]) -> html.Html:
    """The title as a link; below it the passage where it was hit, or else a title in which more was hit."""
    title = parts.goal_title(row, language)
    own = _spans(title, hits.get(language.code, []))
    href = address.link("objectives", goal=row["objective_id"])
    link = html.tag("a", *_marked(title, own, 0, len(title)), cls="kb-go", href=href)
    around = _around(row["passage"] or "", hits, row["language"])
    return html.join(link, around or _other_title(row, language, hits, len(own)))


def _around(passage: str, hits: dict[str, list[Sequence]], code: str) -> html.Html | None:
    """The words of a passage around its hits; None if it has none."""
    spans = _spans(passage, hits.get(code, []))
    if not spans:
        return None
    start = max(0, spans[0][0] - _BEFORE)
    if start:
        start = passage.find(" ", start, spans[0][0]) + 1 or spans[0][0]
    end = len(passage)
    if end - start > _LONGEST:
        end = max(passage.rfind(" ", start, start + _LONGEST), spans[0][1])
    pieces = ("… " if start else None, *_marked(passage, spans, start, end), " …" if end < len(passage) else None)
    return html.tag("div", *pieces, cls="kb-small", lang=code)


def _other_title(row: Row, language: Language, hits: dict[str, list[Sequence]], own: int) -> html.Html | None:
    """The title in another language, if it has more than so many hits."""
    for code in codes():
        title = row.get(f"title_{code}")
        spans = _spans(title, hits.get(code, [])) if title and code != language.code else []
        if len(spans) > own:
            return html.tag("div", *_marked(title, spans, 0, len(title)), cls="kb-small", lang=code)
    return None


def _spans(text: str, hits: list[Sequence]) -> list[Span]:
    """Where the words that were looked for stand, from first to last; overlapping ones as one."""
    read = list(words(text))
    found = sorted(
        (read[n].start, read[n + len(hit) - 1].end)
        for hit in hits
        for n in range(len(read) - len(hit) + 1)
        if all(read[n + place].plain in wanted for place, wanted in enumerate(hit))
    )
    spans: list[Span] = []
    for start, end in found:
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans


def _marked(text: str, spans: list[Span], start: int, end: int) -> Iterator[str]:
    """The text from `start` to `end` in pieces, each span as a <mark>."""
    at = start
    for first, last in spans:
        if first >= at and last <= end:
            yield text[at:first]
            yield html.tag("mark", text[first:last])
            at = last
    yield text[at:end]
