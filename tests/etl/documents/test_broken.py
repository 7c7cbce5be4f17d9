"""Words broken at line ends: what the document writes elsewhere decides."""

from hypothesis import given
from hypothesis import strategies as st

from etl.documents.broken import Usage
from etl.documents.lines import Line, joined
from etl.documents.text import Hint

WORDS = st.text(st.characters(categories=["Ll"], max_codepoint=0x17F), min_size=2, max_size=12)


def lines_of(*words: str) -> list[Line]:
    return [Line(one, Hint(), apart=False) for one in words]


@given(st.lists(WORDS, min_size=1, max_size=20), st.data())
def test_a_word_broken_anywhere_is_whole_again_if_the_document_writes_it(words: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words) - 1))
    cut = data.draw(st.integers(1, len(words[place]) - 1))
    before, after = [*words[:place], words[place][:cut] + "-"], [words[place][cut:], *words[place + 1 :]]
    whole = joined(lines_of(" ".join(words), " ".join(before), " ".join(after)))
    assert " ".join(line.words for line in whole[1:]) == " ".join(words)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=6), min_size=1, max_size=12))
def test_lines_without_broken_words_stay_as_they_are(rows: list[list[str]]) -> None:
    lines = lines_of(*(" ".join(row) for row in rows))
    assert joined(lines) == lines


def test_a_soft_hyphen_always_joins() -> None:
    assert Usage([]).whole("de wo\u00ad", "ningen") == "de woningen"


def test_a_blank_line_keeps_the_halves_apart() -> None:
    lines = [Line("een mobi-", Hint()), Line("liteit", Hint(), apart=True)]
    assert [line.words for line in joined(lines)] == ["een mobi-", "liteit"]


def test_a_row_of_a_table_is_left_as_it_is() -> None:
    row = Line("a | b-", Hint(cells=("a", "b-")), apart=False)
    assert joined([row, *lines_of("c")]) == [row, *lines_of("c")]


def test_what_was_moved_up_leaves_the_bold_lead_of_its_line() -> None:
    first = Line("Betaalbaar wo-", Hint(lead=14), apart=False)
    second = Line("nen. We bouwen", Hint(lead=4), apart=False)
    above, below = joined([first, second])
    assert (above.words, above.hint.lead) == ("Betaalbaar wonen.", len("Betaalbaar wonen."))
    assert (below.words, below.hint.lead) == ("We bouwen", 0)
