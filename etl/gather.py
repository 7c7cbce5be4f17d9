"""All inputs of a build in: cards, tables, rules, documents. One Harvest out, with every fault that was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from etl.curated import catalogue, expectations
from etl.curated.catalogue import KEYS, Catalogue
from etl.curated.reading import read_card
from etl.documents import text as document_text
from etl.documents.kinds import ENDINGS
from etl.documents.text import Text
from etl.errors import DataError
from etl.extract import editions
from etl.extract.editions import Edition
from etl.extract.profile import OWN, Language, Profile, read_language, read_profile
from etl.extract.proposals import propose
from etl.extract.reviewed import Reviewed, objectives, review
from etl.extract.structure import extract
from etl.places import Places
from model.document import OUTLINE
from model.objective import ExtractedObjective
from model.words import Stemming


@dataclass(slots=True)
class Harvest:
    """What was read. `goals` are the objectives of each document as they stand in it.

    `proposed` holds, of documents without a profile of their own, every proposal with what a person said of it.
    `editions` are the passages of each text at hand; `before` those of its former edition, where it is known.
    """

    catalogue: Catalogue
    texts: dict[str, Text] = field(default_factory=dict)
    goals: dict[str, list[ExtractedObjective]] = field(default_factory=dict)
    languages: dict[str, Language] = field(default_factory=dict)
    stemmings: dict[str, Stemming] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)
    proposed: dict[str, list[Reviewed]] = field(default_factory=dict)
    editions: dict[str, Edition] = field(default_factory=dict)
    before: dict[str, Edition] = field(default_factory=dict)


def gather(places: Places, errors: list[DataError], step: Callable[[str], None]) -> Harvest:
    """Read everything; faults are added to `errors`. `step` is told what is being read."""
    step("data")
    harvest = Harvest(catalogue.read(places.data, errors), stemmings=_stemmings(places, errors))
    cards = harvest.catalogue.documents
    spoken = dict.fromkeys(card.row.language for card in cards.values())
    languages = {code: read_language(places.data, code, errors) for code in spoken}
    for document_id, card in cards.items():
        step(document_id)
        outlined = card.row.profile == OUTLINE
        profile = None if outlined else read_profile(places.data, card.row.profile, errors)
        language = languages[card.row.language]
        if language and (profile or outlined):
            _read_document(places, harvest, document_id, profile, language, errors)
    errors += _doubts(harvest, errors)
    return harvest


def _stemmings(places: Places, errors: list[DataError]) -> dict[str, Stemming]:
    """How words are brought to their stems for searching, by language: a card each in rules/search."""
    own = places.data / "rules" / "search"
    paths = sorted((own if own.exists() else OWN / "rules" / "search").glob("*.toml"))
    cards = {path.stem: read_card(path, f"rules/search/{path.name}", Stemming, errors) for path in paths}
    return {code: placed.row for code, placed in cards.items() if placed}


def _read_document(
    places: Places,
    harvest: Harvest,
    document_id: str,
    profile: Profile | None,
    language: Language,
    errors: list[DataError],
) -> None:
    text = document_text.read(places.documents, document_id, errors)
    kept = [placed.row for placed in harvest.catalogue.extracted.get(document_id, [])]
    harvest.languages[document_id] = language
    harvest.goals[document_id] = kept
    if text:
        found = _found(harvest, document_id, text, profile, language)
        harvest.texts[document_id] = text
        harvest.goals[document_id], harvest.editions[document_id] = found.goals, found.edition
        if profile is None:
            harvest.proposed[document_id] = found.reviewed
        if found.goals != kept:
            harvest.changed.append(document_id)
        _read_former(places, harvest, document_id, profile, language, errors)
    elif not kept and not _is_refused(places, harvest, document_id):
        what = "neither the text nor a list of what was extracted from it is at hand"
        file = f"{document_id}.txt (or md, html, pdf, docx)"
        fix = f"Put {file} in {places.documents.name}, or keep extracted/{document_id}.csv"
        errors.append(DataError(f"documents/{document_id}.toml", what, fix))


def _read_former(
    places: Places,
    harvest: Harvest,
    document_id: str,
    profile: Profile | None,
    language: Language,
    errors: list[DataError],
) -> None:
    """The edition that the card says this one replaces, if its text is at hand."""
    card = harvest.catalogue.documents[document_id]
    former = card.row.replaces
    if former and former in harvest.catalogue.documents:
        what = f"'{former}' has a card of its own, so that its goals would count beside those that replace them"
        fix = f"Remove documents/{former}.toml; its text stays where it is"
        errors.append(DataError(f"{card.file}, key replaces", what, fix))
    elif former and (text := document_text.read(places.documents, former, errors)):
        harvest.before[document_id] = _found(harvest, document_id, text, profile, language).edition


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read of one text. `reviewed` is empty where a profile read it."""

    goals: list[ExtractedObjective]
    edition: Edition
    reviewed: list[Reviewed]


def _found(harvest: Harvest, document_id: str, text: Text, profile: Profile | None, language: Language) -> _Found:
    """By its profile; or what the machine alone finds, as far as nobody rejected it."""
    if profile:
        goals = extract(text, profile, language)
        return _Found(goals, editions.extracted(text, goals), [])
    verdicts = [placed.row for placed in harvest.catalogue.per_document["verdicts"].get(document_id, [])]
    card = harvest.catalogue.documents[document_id].row
    found = propose(text, language, (card.period_start, card.period_end))
    reviewed = review(text, *found, verdicts)
    return _Found(objectives(reviewed), editions.proposed(text, found, reviewed), reviewed)


def _is_refused(places: Places, harvest: Harvest, document_id: str) -> bool:
    """Whether a text or list is there and was refused: its own fault has been told already."""
    at_hand = any((places.documents / f"{document_id}{ending}").exists() for ending in ENDINGS)
    return at_hand or document_id in harvest.catalogue.extracted


def _doubts(harvest: Harvest, errors: list[DataError]) -> list[DataError]:
    found = harvest.catalogue
    refused = {error.where.split(":")[0] for error in errors}
    doubts = [*expectations.broken(found, refused), *expectations.without_document(found)]
    for document_id, goals in harvest.goals.items():
        card, kept = found.documents[document_id], found.extracted.get(document_id, [])
        doubts += [*expectations.twice_named(kept, "code"), *expectations.no_tree(kept)]
        doubts += expectations.twice_named(found.curated.get(document_id, []), "code")
        if document_id in harvest.proposed:
            doubts += expectations.untidy(f"verdicts/{document_id}.csv", goals)
        if goals:
            codes = {goal.code for goal in goals}
            if card.row.profile != OUTLINE or card.row.expect:
                doubts += expectations.miscounted(card.file, card.row.expect, goals)
            doubts += expectations.unmatched(document_id, found.curated.get(document_id, []), codes)
    for name, rows in found.lists.items():
        taken = found.documents if name == "sources" else ()
        doubts += expectations.twice_named(rows, *KEYS[name], taken=taken) if name != "left_out" else ()
    doubts += expectations.twice_named(found.targets, "target_id")
    return doubts
