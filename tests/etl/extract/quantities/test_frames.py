"""Targets told from facts, own ones from those of others, and each in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.documents.text import Text
from etl.extract.proposal import GoalProposal
from etl.extract.quantities.sentences import sentences

PLAN = """Plan 2024-2030

1. We planten 300 bomen tegen 2030.

In 2018 waren er 200 ongevallen en
vandaag telt de stad 100.000 inwoners.

2. We vernieuwen het plein.
• We plaatsen minstens 40
  zitbanken in het park.
"""


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Momenteel fietst 35 % van de inwoners.", "nl"),
        ("De stad telt 100.000 inwoners.", "nl"),
        ("In 2018 waren er 200 ongevallen.", "nl"),
        ("Vorig jaar hebben we 40 bomen geplant.", "nl"),
        ("Naar verwachting stijgt het aantal inwoners met 8 %.", "nl"),
        ("We vernieuwen de drie sporthallen.", "nl"),
        ("We steunen gezinnen met een inkomen van minder dan 20.000 euro.", "nl"),
        ("We doen dat op twee manieren.", "nl"),
        ("Currently 35 % of residents cycle.", "en"),
        ("The city has 100,000 inhabitants.", "en"),
        ("There were 200 accidents in 2018.", "en"),
        ("Last year £4 million was spent on roads.", "en"),
        ("The population is projected to grow by 8 %.", "en"),
        ("We will renew the three sports halls.", "en"),
        ("We will support people with an income of less than £20,000.", "en"),
        ("Twelve million people will benefit.", "en"),
    ],
)
def test_facts_and_figures_that_only_describe_are_no_targets(targets, words: str, language: str) -> None:
    assert targets(words, language) == []


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We planten 300 bomen.", "nl"),
        ("We streven naar 300 bomen.", "nl"),
        ("Er komen 300 bomen bij.", "nl"),
        ("Vandaag zijn er weinig bomen, maar we willen er 300 bomen bij.", "nl"),
        ("- 300 bomen planten tegen 2030", "nl"),
        ("We will plant 300 trees.", "en"),
        ("Our aim is 300 trees.", "en"),
        ("- Plant 300 trees", "en"),
        ("At least 300 trees must be planted.", "en"),
        ("There are few trees today, but we will plant 300 trees.", "en"),
    ],
)
def test_what_is_promised_wanted_or_due_is_a_target(targets, words: str, language: str) -> None:
    [found] = targets(words, language)
    assert (found.kind, found.value, found.unit, found.own) == ("reach", 300, "trees", True)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("De Vlaamse regering wil tegen 2030 40 % minder uitstoot.", "nl"),
        ("We pleiten bij de minister voor 40 % minder uitstoot.", "nl"),
        ("The EU aims to cut emissions by 40 % by 2030.", "en"),
        ("We call on the government to cut emissions by 40 %.", "en"),
    ],
)
def test_a_target_of_somebody_else_is_not_our_own(targets, words: str, language: str) -> None:
    [found] = targets(words, language)
    assert (found.value, found.own) == (40, False)


@pytest.mark.parametrize(
    ("words", "language", "kind", "value"),
    [
        ("Alle bussen moeten toegankelijk zijn.", "nl", "all", 100),
        ("We zorgen dat elk kind kan zwemmen.", "nl", "all", 100),
        ("Geen enkel kind moet wachten.", "nl", "none", 0),
        ("All buses will be accessible by 2030.", "en", "all", 100),
        ("We will ensure that every child can swim.", "en", "all", 100),
        ("No child will go hungry by 2030.", "en", "none", 0),
        ("All 24 departments will move by 2030.", "en", "all", 24),
        ("We will be carbon neutral by 2030.", "en", "none", 0),
    ],
)
def test_all_and_none_are_targets_where_they_are_promised(
    targets, words: str, language: str, kind: str, value: float
) -> None:
    [found] = targets(words, language)
    assert (found.kind, found.value) == (kind, value)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Het plan kijkt naar alle aspecten van wonen.", "nl"),
        ("Dat is geen evidentie.", "nl"),
        ("Not all of these are easy.", "en"),
        ("Above all, we listen to residents.", "en"),
        ("There is no doubt about it.", "en"),
        ("A goal without a number stays without a number.", "en"),
    ],
)
def test_a_goal_without_a_number_stays_without_one(targets, words: str, language: str) -> None:
    assert targets(words, language) == []


def test_keeping_a_level_is_a_target_of_its_own_kind(targets) -> None:
    [found] = targets("We behouden 15 % groen.", "nl")
    assert (found.kind, found.value) == ("maintain", 15)


def test_a_figure_belongs_to_the_deepest_goal_and_names_its_line(figures) -> None:
    goals = [
        GoalProposal("doel", "1", None, 3, 6, "", "label", 1, 0),
        GoalProposal("doel", "2", None, 8, 10, "", "label", 1, 0),
        GoalProposal("item", "2/1", "2", 9, 10, "", "bullet", 1, 1),
    ]
    found = [(one.goal, one.kind, one.value, one.line) for one in figures(PLAN, "nl", goals)]
    assert found == [
        ("1", "reach", 300, 3),
        ("1", "fact", 200, 5),
        ("1", "fact", 100_000, 6),
        ("2/1", "reach", 40, 9),
    ]


@given(st.integers(0, 40))
def test_empty_lines_above_shift_the_lines_and_nothing_else(figures, shift: int) -> None:
    def told(found: list) -> list:
        return [(one.line, one.kind, one.value, one.unit, one.due, one.quote) for one in found]

    moved = figures("\n" * shift + PLAN, "nl")
    assert told(moved) == [(line + shift, *rest) for line, *rest in told(figures(PLAN, "nl"))]


@given(st.integers(2, 10**6), st.lists(st.sampled_from(["graag", "snel", "samen", "straks"]), max_size=12))
def test_a_quote_holds_the_figure_and_at_most_eight_words(targets, value: int, filling: list[str]) -> None:
    [found] = targets(f"We planten {' '.join(filling)} {value:_} bomen.".replace("_", "."), "nl")
    assert len(found.quote.split()) <= 8
    assert f"{value:_}".replace("_", ".") in found.quote


def test_a_word_broken_at_the_end_of_a_line_is_whole(targets) -> None:
    [found] = targets("We bouwen 300 huurwo-\nningen tegen 2030.", "nl")
    assert (found.value, found.unit, found.line) == (300, "dwellings", 1)


def test_a_table_gives_target_base_year_and_what_is_counted(figures) -> None:
    table = """| Measure | Baseline 2021 | 2030 Target |
|---|---|---|
| Staff engagement | 77 % | 80 % |
| Number of trees | 5,000 | 10,000 |"""
    found = [one for one in figures(table, "en") if one.kind != "fact"]
    assert [(one.value, one.unit, one.baseline, one.due.year, one.line) for one in found] == [
        (80, "percent", 77, 2030, 3),
        (10_000, "trees", 5_000, 2030, 4),
    ]


@given(st.sampled_from(["1 ", "alle mensen ", "2020-", "5 % ", "vijf ", "1.000,"]), st.integers(300, 800))
def test_lines_without_end_are_read_in_pieces_of_bounded_length(language, piece: str, times: int) -> None:
    text = Text(("x" * 100, piece * times), "")
    found = list(sentences(text, [], language("nl").quantities))
    assert max(len(sentence.words) for sentence in found) <= 1500
    assert "".join(sentence.words for sentence in found).replace(" ", "") == ("x" * 100 + piece * times).replace(
        " ", ""
    )
