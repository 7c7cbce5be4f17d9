"""What the profiles of documents count: pillars, bullets under a heading, names of one line, pages of a report."""

from tests.etl.extract.lines import lines_of, read


def test_numbering_starts_again_in_each_pillar() -> None:
    found = read(
        "core_messages",
        "1. Alles   2",
        "1. Alles",
        "Onze pijler onderwijs: leren",
        "1. Leren.",
        "2. Meer leren.",
        "Onze pijler onderzoek: weten",
        "1. Weten.",
    )
    assert list(found) == ["1", "1.O", "1.O.1", "1.O.2", "1.R", "1.R.1"]
    assert found["1.R.1"].parent == "1.R"
    assert found["1.R.1"].official_code == "1"


def test_a_goal_of_a_report_ends_where_what_was_realised_begins() -> None:
    found = read(
        "education_report",
        "1.2.1 Samen",
        "Een inleiding.",
        "DOEL 1.1: Elke student doet mee",
        "met iets.",
        "Realisaties in deze operationele doelstelling",
        "Al veel.",
    )
    assert [(code, goal.parent, *lines_of(goal)) for code, goal in found.items()] == [
        ("1", None, 1, 2),
        ("1.1", "1", 3, 4),
    ]


def test_bullets_count_under_their_heading_only() -> None:
    found = read(
        "self_study",
        "Uitgangspunten",
        "1.\tBeleid",
        " Standaard in beeld",
        "Standaard 1: Beleid",
        "Behaalde resultaten",
        "•• Het beleid is er.",
        "Dit hoort er niet bij.",
        "Overleg en kennisdeling",
        "•• Geen resultaat.",
        "Sterke punten",
        "•• Veel steun.",
    )
    assert {code: (goal.level, goal.commitment) for code, goal in found.items() if goal.depth} == {
        "1.R1": ("resultaat", "realised"),
        "1.S1": ("sterk_punt", "realised"),
    }
    assert lines_of(found["1.R1"]) == (6, 6)


def test_two_names_on_one_line_are_two_goals() -> None:
    found = read(
        "self_study", "Uitgangspunten", "1.\tBeleid", "VERWEVENHEID", "VAARDIGHEDENFLEXIBELE LEERROUTES", "TOT HIER"
    )
    assert [(code, *lines_of(goal)) for code, goal in found.items() if goal.level == "ambitie"] == [
        ("1.A1", 3, 3),
        ("1.A2", 4, 4),
        ("1.A3", 4, 5),
    ]


def test_a_page_that_names_a_goal_nobody_found_is_read_on() -> None:
    assert read("self_study", "Inleiding", " Nieuwe bladzijde", "Standaard 4: Ontwikkeling") == {}
