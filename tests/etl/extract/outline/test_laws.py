"""What holds for the goals of any text at all, and for the same plan set in another way."""

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.documents.text import Text
from etl.extract.outline import outline
from tests.etl.extract.outline.conftest import _language

_RULES = {name: _language(name) for name in ("nl", "en")}
_LINES = st.lists(
    st.one_of(
        st.text(max_size=40),
        st.sampled_from(
            ["", "# Goal", "Goal 1: Grow", "Goal 2: Share", "1. We will act.", "2. We will wait.", "• We build."]
        ),
        st.from_regex(r"\A[1-3](\.[1-3]){0,2}[.)]? We will [a-z]{3,9}\Z"),
        st.from_regex(r"\A(DOEL|Actie|OD) ?[1-4](\.[1-4])?:? We [a-z]{3,9}\Z"),
        st.from_regex(r"\A[(]?[0-9A-Ea-eivx]{1,3}([.)( ][0-9A-Ea-eivx]{1,2}){0,3}[.):]? [A-Z][a-z]{2,9} [a-z]{3,9}\Z"),
    ),
    max_size=60,
)


def _text(lines: list[str]) -> Text:
    return Text(tuple(line.replace("\n", " ") for line in lines), "0")


@settings(max_examples=150, deadline=None)
@given(_LINES, st.sampled_from(["nl", "en"]))
def test_codes_are_unique_and_parents_stand_above(lines: list[str], language: str) -> None:
    found = outline(_text(lines), _RULES[language])
    codes = [goal.code for goal in found]
    assert len(set(codes)) == len(codes)
    seen: dict[str, int] = {}
    for goal in found:
        assert goal.parent is None or seen[goal.parent] == goal.depth - 1
        assert (goal.depth == 0) == (goal.parent is None)
        assert 1 <= goal.line_start <= goal.line_end <= len(lines)
        assert 0 < goal.confidence <= 1
        seen[goal.code] = goal.depth
    starts = [goal.line_start for goal in found]
    assert starts == sorted(starts)


@settings(max_examples=60, deadline=None)
@given(_LINES, st.integers(1, 3))
def test_blank_lines_above_a_text_only_move_its_goals(lines: list[str], blanks: int) -> None:
    plain = outline(_text(lines), _RULES["en"])
    moved = outline(_text([""] * blanks + lines), _RULES["en"])
    if lines and lines[0].strip() and not lines[0].startswith(" "):
        assert [(goal.code, goal.line_start + blanks) for goal in plain] == [
            (goal.code, goal.line_start) for goal in moved
        ]


def test_a_text_without_goals_has_none() -> None:
    prose = ["The town lies on a river.", "It was founded in 1204.", "", "In 1953 the dike broke.", "3 people drowned."]
    assert outline(_text(prose), _RULES["en"]) == []
    assert outline(_text([]), _RULES["nl"]) == []
    assert outline(_text(["", "  ", ""]), _RULES["nl"]) == []
    assert outline(_text(["²", "x³", "½"]), _RULES["nl"]) == []


def test_a_plan_set_with_a_blank_line_below_every_line_has_the_same_goals() -> None:
    plan = ["PROGRAMMA 1: WATER", "Water is van iedereen.", "Actieprogramma 1.1 We houden het water schoon"]
    plan += [
        "1. We vervangen de lekke leidingen in de oude wijken van de",
        "stad en in de dorpen.",
        "2. We meten elke maand.",
    ]
    plan += [
        "PROGRAMMA 2: LUCHT",
        "Actieprogramma 2.1 We weren oude kachels",
        "1. We geven subsidie.",
        "2. We controleren.",
    ]
    single = outline(_text(plan), _RULES["nl"])
    double = outline(_text([line for one in plan for line in (one, "")]), _RULES["nl"])
    assert [goal.line_start for goal in single] == [1, 3, 4, 6, 7, 8, 9, 10]
    assert [(goal.code, 2 * goal.line_start - 1) for goal in single] == [
        (goal.code, goal.line_start) for goal in double
    ]


def test_a_title_that_is_no_more_than_the_sign_of_a_page_breaks_nothing() -> None:
    found = outline(_text(["# Goal 1: Grow", "", "# Goal 1: – \f –", "", "# Goal 2: Share"]), _RULES["en"])
    assert [goal.line_start for goal in found] == [1, 5]
