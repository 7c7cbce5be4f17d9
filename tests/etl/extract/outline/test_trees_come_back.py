"""A tree of goals that is labelled and set in any ordinary way is read back as the same tree."""

from __future__ import annotations

from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.documents.text import Text
from etl.extract.outline import outline
from tests.etl.extract.outline.conftest import _language
from tests.etl.extract.outline.labellings import LABELLINGS, Path
from tests.etl.extract.outline.plans import LAYOUTS, UNLABELLED, Goal, Plan, labelled, unlabelled

_RULES = {name: _language(name) for name in ("nl", "en")}
_THEMES = {
    "nl": ("Wonen aan het water", "Werk dichtbij", "Zorg voor ouderen", "Een school voor ieder kind"),
    "en": ("Homes by the water", "Work close by", "Care for older people", "A school for every child"),
}
_AIMS = {
    "nl": ("Droge kelders", "Een markt die leeft", "Buren die helpen", "Rust in de straat", "Groene daken op loodsen"),
    "en": ("Dry cellars", "A market that lives", "Neighbours who help", "Quiet in the street", "Green roofs on sheds"),
}
_ACTS = {
    "nl": (
        "We graven een vijver",
        "We openen een loket",
        "We planten hagen",
        "We leiden gidsen op",
        "We bouwen een brug",
        "We herstellen de banken",
        "We halen de tegels weg",
        "We verlagen de huur",
        "We zetten lampen",
    ),
    "en": (
        "We will dig a pond",
        "We will open a desk",
        "We will plant hedges",
        "We will train guides",
        "We will build a bridge",
        "We will repair the benches",
        "We will remove the tiles",
        "We will lower the rent",
        "We will put up lamps",
    ),
}
_PLACES = {
    "nl": (
        "bij de molen",
        "aan de kaai",
        "in het oude dorp",
        "achter de kerk",
        "langs het spoor",
        "op de heuvel",
        "naast de school",
        "onder de toren",
    ),
    "en": (
        "at the mill",
        "on the quay",
        "in the old village",
        "behind the church",
        "along the railway",
        "on the hill",
        "near the school",
        "below the tower",
    ),
}
_FACTS = {
    "nl": "De buurt telde vorig jaar minder gezinnen dan het jaar ervoor. Dat willen we keren, en velen helpen mee.",
    "en": "The quarter had fewer families last year than the year before. We want to turn that, and many help us.",
}

_SHAPES = st.lists(st.lists(st.integers(2, 4), min_size=2, max_size=4), min_size=3, max_size=4)


def _pick(words: tuple[str, ...], number: int) -> str:
    """One of the words; lists of lengths that share no divisor give as many pairs as their product."""
    return words[number % len(words)]


def _tree(shape: list[list[int]], language: str, bodies: bool) -> list[Goal]:
    """Three levels of goals in the order of a document: themes, aims and what will be done."""
    goals: list[Goal] = []
    aims, acts = count(1), count(1)

    def put(path: Path, number: int, title: str, parent: Goal | None, body: bool) -> Goal:
        goals.append(Goal(path, number, title, _FACTS[language] if body else "", parent))
        return goals[-1]

    for first, held in enumerate(shape, 1):
        theme = put((first,), first, _THEMES[language][first - 1], None, True)
        for second, leaves in enumerate(held, 1):
            number = next(aims)
            words = f"{_pick(_AIMS[language], number)} {_pick(_PLACES[language], number)}"
            aim = put((first, second), number, words, theme, bodies)
            for third in range(1, leaves + 1):
                number = next(acts)
                words = f"{_pick(_ACTS[language], number)} {_pick(_PLACES[language], number)}."
                put((first, second, third), number, words, aim, bodies and number % 3 == 0)
    return goals


def _read(plan: Plan, language: str) -> list[tuple[int, int | None]]:
    """The lines on which goals are found, each with that of its parent."""
    found = outline(Text(tuple(plan.lines), "0"), _RULES[language])
    starts = {goal.code: goal.line_start for goal in found}
    return [(goal.line_start, starts[goal.parent] if goal.parent else None) for goal in found]


def _written(plan: Plan) -> list[tuple[int, int | None]]:
    lines = {id(goal): line for line, goal in plan.starts.items()}
    return [(line, lines.get(id(goal.parent))) for line, goal in plan.starts.items()]


@settings(max_examples=120, deadline=None)
@given(_SHAPES, st.sampled_from(sorted(LABELLINGS)), st.sampled_from(sorted(LAYOUTS)), st.booleans(), st.booleans())
def test_a_labelled_tree_comes_back(
    shape: list[list[int]], labelling: str, layout: str, bodies: bool, contents: bool
) -> None:
    language = LABELLINGS[labelling][0]
    plan = labelled(_tree(shape, language, bodies), labelling, layout, contents)
    assert _read(plan, language) == _written(plan)


@settings(max_examples=40, deadline=None)
@given(_SHAPES, st.sampled_from(["nl", "en"]), st.sampled_from(sorted(UNLABELLED)), st.booleans())
def test_a_tree_of_headings_and_bullets_comes_back(
    shape: list[list[int]], language: str, layout: str, bodies: bool
) -> None:
    plan = unlabelled(_tree(shape, language, bodies), layout)
    assert _read(plan, language) == _written(plan)
