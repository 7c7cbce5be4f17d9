"""Codes as a document prints them, and codes of what it does not number beside those."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.extract.outline.codes import code
from etl.extract.proposal import GoalProposal

Propose = Callable[..., list[GoalProposal]]


@pytest.mark.parametrize(
    ("words", "written", "title", "paths"),
    [
        ("1.02.A01) Safer roads", "1.02.A01", " Safer roads", [(1, 2, 1)]),
        ("1.02.A01.03) Paint a crossing.", "1.02.A01.03", " Paint a crossing.", [(1, 2, 1, 3)]),
        ("1.b) Twee scholen", "1.b", " Twee scholen", [(1, 2)]),
        ("2.b.iii) Een dak", "2.b.iii", " Een dak", [(2, 2, 3)]),
        ("2.b.i) Een dak", "2.b.i", " Een dak", [(2, 2, 1), (2, 2, 9)]),
        ("A.1(b) Fines", "A.1(b)", " Fines", [(1, 1, 2)]),
        ("3b. Themes", "3b", " Themes", [(3, 2)]),
    ],
)
def test_a_code_with_letters_is_read_part_by_part(
    words: str, written: str, title: str, paths: list[tuple[int, ...]]
) -> None:
    found = code(words)
    assert found is not None
    assert (found[0], found[1], [path for _, path in found[2]]) == (written, title, paths)


@pytest.mark.parametrize(
    "words", ["1.2 Roads", "3.5G masts", "U.S. trade", "7(1) of the act", "2024.docx", "Roads", ""]
)
def test_other_words_are_no_code_with_letters(words: str) -> None:
    assert code(words) is None


def test_codes_are_given_as_they_are_printed(propose: Propose) -> None:
    lines = ["A. Water", "A.1 We will stop spills.", "A.1(a) We will inspect.", "A.1(b) We will fine.", "B. Work"]
    lines += ["B.1 We will train.", "B.1(a) We will open a school.", "B.1(b) We will pay."]
    assert [goal.code for goal in propose(lines)] == ["A", "A.1", "A.1(a)", "A.1(b)", "B", "B.1", "B.1(a)", "B.1(b)"]


def test_what_has_no_number_stands_behind_a_stroke_beside_what_has_one(propose: Propose) -> None:
    lines = ["## Goal 1: Open", ""]
    for number in (1, 2, 3):
        lines += [
            f"### 1.{number} Boxes of floor {number}",
            "",
            "We will open them.",
            "",
            "- We will list.",
            "- We will scan.",
            "",
        ]
    lines += ["### A last box", "", "- We will lend.", "- We will borrow.", ""]
    codes = {goal.line_start: goal.code for goal in propose(lines)}
    assert len(codes) == len(set(codes.values()))
    assert codes[lines.index("### 1.1 Boxes of floor 1") + 1] == "1.1"
    assert codes[lines.index("### A last box") + 1] == "1/1"
