"""A line set in type as plain signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.documents import glyphs


@pytest.mark.parametrize(
    ("set_in_type", "read"),
    [
        ("\uf0a7\tMeer groen", "• Meer groen"),
        ("●Meer groen", "• Meer groen"),
        ("o  Meer groen", "• Meer groen"),
        ("- Meer groen", "• Meer groen"),
        ("-5 graden", "-5 graden"),
        ("§ 3.3.2 Doelen", "§ 3.3.2 Doelen"),
        ("oﬃciële ﬂora en ĳs", "officiële flora en ijs"),
        ("wo\u00adnin\u00adgen", "woningen"),
        ("wo\u00adnin\u00ad", "wonin\u00ad"),
        ("D O E L E N", "DOELEN"),
        ("D O E L E N  V O O R  2 0 2 5", "DOELEN VOOR 2025"),
        ("P l a a t s  o m  t e  v a r e n", "Plaats om te varen"),
        ("H a v e n p l a n  2 0 3 1Varen  1 2", "Havenplan 2031Varen 1 2"),
        ("A B C D", "A B C D"),
        ("1 2 3 4 5", "1 2 3 4 5"),
        ("a\u00a0b\u2009c\u200bd", "a b cd"),
        ("\uf0b7", "•"),
    ],
)
def test_a_line_in_plain_signs(set_in_type: str, read: str) -> None:
    assert glyphs.plain(set_in_type) == read


@given(st.text())
def test_what_is_plain_stays_as_it_is(words: str) -> None:
    once = glyphs.plain(words)
    assert glyphs.plain(once) == once


@given(st.lists(st.tuples(st.text(), st.booleans())))
def test_a_bold_lead_ends_within_the_line(pieces: list[tuple[str, bool]]) -> None:
    line = glyphs.plain("".join(words for words, _ in pieces))
    assert 0 <= glyphs.lead(pieces, line) <= len(line)


@pytest.mark.parametrize(
    ("pieces", "lead"),
    [
        ([("Wonen. ", True), ("We bouwen", False)], "Wonen."),
        ([("• ", False), ("Wonen:", True), (" meer", False)], "• Wonen:"),
        ([("2.1 ", False), ("Wonen", True)], "2.1 Wonen"),
        ([("2.1 We ", False), ("bouwen", True)], ""),
        ([("We bouwen", False)], ""),
    ],
)
def test_the_bold_lead_of_a_line(pieces: list[tuple[str, bool]], lead: str) -> None:
    line = glyphs.plain("".join(words for words, _ in pieces))
    assert line[: glyphs.lead(pieces, line)] == lead
