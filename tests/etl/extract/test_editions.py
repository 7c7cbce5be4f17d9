"""Two editions of a document: every passage is accounted for once, and a reworded one is known again."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from etl.extract.editions import Change, Edition, Passage, changes
from model.review import fingerprint

WORDS = ("bomen", "planten", "tegen", "straat", "meer", "fietsen", "water", "groen")


def goal(code: str, words: str) -> Passage:
    return Passage("goal", code, fingerprint(words), words, 1)


def target(code: str, words: str, value: float, unit: str = "trees", due: date | None = None) -> Passage:
    return Passage("target", code, fingerprint(f"{words} {value}"), words, 1, value=value, unit=unit, due=due)


def edition(*passages: Passage) -> Edition:
    return Edition("", passages)


def kinds(before: Edition, now: Edition) -> list[tuple[str, int | None, int | None]]:
    return [(one.kind, one.before, one.now) for one in changes(before, now)]


texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
goals = st.builds(goal, st.sampled_from(["1", "1.1", "2"]), texts)
targets = st.builds(target, st.sampled_from(["1", "1.1", "2"]), texts, st.sampled_from([1.0, 2.0]))
editions = st.lists(goals | targets, max_size=8).map(lambda passages: edition(*passages))


@given(editions, editions)
def test_every_passage_of_both_editions_stands_in_one_change(before: Edition, now: Edition) -> None:
    found = changes(before, now)
    assert sorted(one.before for one in found if one.before is not None) == list(range(len(before.passages)))
    assert [one.now for one in found if one.now is not None] == list(range(len(now.passages)))


@given(editions)
def test_an_edition_did_not_change_beside_itself(one: Edition) -> None:
    assert {change.kind for change in changes(one, one)} <= {"same"}


@given(editions, st.randoms())
def test_goals_that_only_moved_stay_the_same(one: Edition, draw) -> None:
    moved = list(one.passages)
    draw.shuffle(moved)
    assert {change.kind for change in changes(one, edition(*moved))} <= {"same"}


@given(editions, editions)
def test_what_is_the_same_has_the_same_words_and_what_changed_has_not(before: Edition, now: Edition) -> None:
    for one in changes(before, now):
        if one.before is not None and one.now is not None:
            was, is_now = before.passages[one.before], now.passages[one.now]
            assert was.item == is_now.item
            assert (one.kind == "same") == ((was.fingerprint, was.asked) == (is_now.fingerprint, is_now.asked))


def test_a_reworded_goal_is_known_by_its_words_or_by_its_code() -> None:
    before = edition(goal("1", "we planten elk jaar meer bomen"), goal("2", "we vegen elke straat en elk plein"))
    now = edition(goal("3", "we planten elk jaar nog meer bomen"), goal("2", "we vegen elke stoep in de stad"))
    assert kinds(before, now) == [("changed", 0, 0), ("changed", 1, 1)]


def test_other_words_under_another_code_are_another_goal() -> None:
    before, now = edition(goal("1", "we planten elk jaar bomen")), edition(goal("2", "we vegen elke straat"))
    assert kinds(before, now) == [("added", None, 0), ("removed", 0, None)]
    assert kinds(before, edition(goal("1", "iets heel anders dan vroeger"))) == [
        ("added", None, 0),
        ("removed", 0, None),
    ]


def test_a_target_follows_its_goal_whatever_it_asks_now() -> None:
    before = edition(goal("1", "we planten 500 bomen"), target("1", "500 bomen", 500.0))
    now = edition(goal("4", "we planten 800 bomen"), target("4", "minstens 800 bomen", 800.0))
    assert kinds(before, now) == [("changed", 0, 0), ("changed", 1, 1)]
    other = edition(goal("4", "we planten 800 bomen"), target("4", "800 euro", 800.0, unit="eur"))
    assert kinds(before, other) == [("changed", 0, 0), ("added", None, 1), ("removed", 1, None)]


def test_another_date_for_the_same_words_is_a_change() -> None:
    asked = target("1", "500 bomen", 500.0, due=date(2030, 12, 31))
    later = replace(asked, due=date(2032, 12, 31))
    assert changes(edition(asked), edition(later)) == [Change("changed", 0, 0)]
