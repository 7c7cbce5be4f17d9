"""Reviewed proposals of a harvest in; rows of `proposal`, and the targets that a person accepted, out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.reviewed import Reviewed, as_row, gone
from etl.gather import Harvest
from etl.store.lookup import around

Row = dict[str, Any]


def proposals(harvest: Harvest) -> Iterator[Row]:
    """Every proposal of every document, with its page where the format has any."""
    for name, reviewed in harvest.proposed.items():
        text = harvest.texts[name]
        for one in reviewed:
            row = as_row(one)
            start, end = row["line_start"], row["line_end"]
            words = text.passage(start, end) if one.item == "goal" else around(text, start)
            yield row | {"document_id": name, "page": text.page(start), "words": words}


def accepted_codes(harvest: Harvest, name: str) -> set[str] | None:
    """Codes of the goals that a person accepted; None for a document whose profile has been checked as a whole."""
    if name not in harvest.proposed:
        return None
    reviewed = harvest.proposed[name]
    return {one.proposal.code for one in reviewed if isinstance(one.proposal, GoalProposal) and one.accepted}


def machine_titles(harvest: Harvest, name: str) -> dict[str, Row]:
    """The first words of a proposed goal in place of the titles that nobody has written yet, by code."""
    goals = (one.proposal for one in harvest.proposed.get(name, []) if isinstance(one.proposal, GoalProposal))
    heads = {goal.code: _heading(goal.head, harvest.texts[name].line(goal.line_start)) for goal in goals}
    return {code: {"title_nl": head, "title_en": head} for code, head in heads.items()}


def _heading(head: str, line: str) -> str:
    """The head without what follows a heading: a new sentence on the next line."""
    words, printed = head.split(), line.split()
    held = next((n for n in range(len(words), 0, -1) if words[:n] == printed[-n:]), 0)
    return " ".join(words[:held]) if 0 < held < len(words) and words[held][0].isupper() else head


def accepted_targets(harvest: Harvest) -> Iterator[Row]:
    """Rows of `target` for what was accepted and can be measured."""
    for name, reviewed in harvest.proposed.items():
        institution = harvest.catalogue.documents[name].row.institution
        for one in reviewed:
            if one.accepted and one.indicator and isinstance(one.proposal, FigureProposal) and one.proposal.goal:
                yield _target(name, institution, one, one.proposal)


def _target(name: str, institution: str, one: Reviewed, found: FigureProposal) -> Row:
    return {
        "target_id": f"{name}_{one.passage}",
        "objective_id": f"{name}:{found.goal}",
        "indicator_id": one.indicator,
        "institution_id": institution,
        "kind": found.kind,
        "operator": _operator(found),
        "value": found.value,
        "value_high": found.value_high,
        "due": found.due,
        "own": found.own,
        "source_id": name,
        "source_line": found.line,
        "source_words": found.quote,
        "words_found": True,
        "verified": True,
        "file": f"verdicts/{name}.csv",
        "line": 1,
    }


def _operator(found: FigureProposal) -> str:
    if found.value_high is not None:
        return "between"
    if found.kind == "frequency":
        return "at_least"
    return "at_most" if found.direction == "less" or found.bound == "at_most" else "at_least"


def lost_verdicts(harvest: Harvest) -> Iterator[Row]:
    """Rows of `issue` for verdicts on words that a document, issued again, does not hold any more."""
    for name, reviewed in harvest.proposed.items():
        verdicts = harvest.catalogue.per_document["verdicts"].get(name, [])
        lost = {id(verdict) for verdict in gone(reviewed, [placed.row for placed in verdicts])}
        for placed in verdicts:
            if id(placed.row) in lost:
                yield {
                    "severity": "notice",
                    "rule": "a_verdict_is_on_words_that_are_gone",
                    "file": placed.file,
                    "line": placed.line,
                    "what": "the document does not hold the words of this verdict any more",
                    "fix": "Judge what took their place, then remove this row",
                }
