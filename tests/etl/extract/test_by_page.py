"""Documents of text boxes: titles after or amid their actions, sentences that run on, lists."""

from etl.documents.text import Text
from etl.extract.profile import read_language, read_profile
from etl.extract.structure import extract
from etl.places import ROOT
from model.objective import ExtractedObjective

BLOCK = ("Onderwijs in beweging", "")


def read(*lines: str) -> dict[str, ExtractedObjective]:
    errors = []
    rules = read_profile(ROOT / "data", "text_boxes", errors)
    language = read_language(ROOT / "data", "nl", errors)
    assert rules, errors
    assert language, errors
    return {goal.code: goal for goal in extract(Text(lines, ""), rules, language)}


def places(found: dict[str, ExtractedObjective]) -> list[tuple[str, str | None, int, int]]:
    return [(code, goal.parent, goal.line_start, goal.line_end) for code, goal in found.items()]


def test_a_title_may_stand_after_its_actions() -> None:
    found = read(
        *BLOCK,
        " We doen het eerste.",
        "",
        "We doen het tweede",
        "met velen.",
        "",
        "1 Instroom",
        "Hoe halen we ze binnen?",
    )
    assert places(found) == [("A", None, 1, 1), ("1", "A", 8, 9), ("1/1", "1", 3, 3), ("1/2", "1", 5, 6)]


def test_an_action_that_breaks_off_goes_on_below_the_title() -> None:
    found = read(*BLOCK, " We doen het samen met", "", "1 Instroom", "Hoe dan?", "", "anderen.")
    assert places(found)[-1] == ("1/1", "1", 3, 8)


def test_a_title_without_words_takes_the_box_after_its_question() -> None:
    found = read(*BLOCK, " 1", "Hoe dan?", "", "Samen uit", "", "We doen het.")
    assert places(found)[1:] == [("1", "A", 3, 6), ("1/1", "1", 8, 8)]


def test_items_of_a_list_stand_alone() -> None:
    found = read(
        *BLOCK,
        " 1 Instroom",
        "Hoe dan?",
        "",
        "We werken aan:",
        "",
        "een eerste punt,",
        "",
        "een tweede punt.",
        "",
        "We sluiten af",
        "",
        "met een zin.",
    )
    assert [goal[2:] for goal in places(found) if goal[0].startswith("1/")] == [(6, 6), (8, 8), (10, 10), (12, 14)]


def test_pages_count_on_and_a_page_without_the_next_number_has_no_goal() -> None:
    found = read(
        *BLOCK,
        " 1 Instroom",
        "Hoe dan?",
        " Een tussenblad",
        "",
        "met 3 woorden.",
        " SAMEN ONDERZOEK VOOR IMPACT",
        " 2 Kennis",
        "Hoe nog?",
        "",
        "We delen.",
    )
    assert places(found) == [
        ("A", None, 1, 1),
        ("1", "A", 3, 4),
        ("B", None, 8, 8),
        ("2", "B", 9, 10),
        ("2/1", "2", 12, 12),
    ]


def test_the_name_of_a_block_is_no_action_of_its_page() -> None:
    found = read("Onderwijs in beweging", "", "1 Instroom", "Hoe dan?", "", "We doen het.")
    assert places(found) == [("A", None, 1, 1), ("1", "A", 3, 4), ("1/1", "1", 6, 6)]


def test_stray_letters_and_closing_sentences_are_no_actions() -> None:
    found = read(*BLOCK, " 1 Zo", "Hoe dan?", "", "O N S", "", "We doen.", "", "Dit alles gebeurt samen.")
    assert [code for code in found if "/" in code] == ["1/1"]
    assert found["1/1"].line_start == 8
