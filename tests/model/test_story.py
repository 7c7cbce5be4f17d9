"""What a slide shows is one line that is understood or refused; a message cannot hold a figure of its own."""

import re
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from model.story import PLACES, Part, Slide, parse_show

NAMES = st.text(ascii_lowercase + "_", min_size=1, max_size=8).map(lambda text: "x" + text)


def said(**changes) -> str:
    with pytest.raises(ValidationError) as raised:
        Slide.model_validate({"show": "trend:price@leuven"} | changes)
    return str(raised.value)


def words(text: str) -> dict[str, str]:
    return {"nl": text, "en": text}


def test_a_trend_has_its_subject_first():
    assert parse_show("trend:price@leuven,flanders").parts == (Part("price", "leuven"), Part("price", "flanders"))


def test_figures_are_each_of_an_institution():
    assert parse_show("figures:a@x,b@y").parts == (Part("a", "x"), Part("b", "y"))


def test_the_code_of_a_goal_is_its_own():
    assert parse_show("goal:leuven:2.1/6").parts == (Part(objective_id="leuven:2.1/6"),)


@given(NAMES, st.lists(NAMES, min_size=1, max_size=5))
def test_what_is_written_is_read_again(indicator, institutions):
    show = parse_show(f"trend:{indicator}@{','.join(institutions)}")
    assert [part.institution_id for part in show.parts] == institutions
    assert {part.indicator_id for part in show.parts} == {indicator}


@given(st.text(max_size=60))
def test_anything_else_is_refused_with_what_can_be_written(written):
    with pytest.raises(ValueError, match="Write trend:indicator@institution"):
        parse_show(f"?{written}")


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("In 2024 kostte het {last}", "a number is typed into"),
        ("{last} in {town}", "names {town}"),
        ("{last", "braces"),
    ],
)
def test_a_message_that_would_not_stay_true_is_refused(message, told):
    assert told in said(message=words(message))


@pytest.mark.parametrize("kind", PLACES)
def test_every_place_of_a_kind_can_be_written(kind):
    show = {"trend": "trend:a@b", "figures": "figures:a@b", "plan": "plan:a", "goal": "goal:a:1"}[kind]
    for place in PLACES[kind]:
        assert re.search(place, Slide(show=show, message=words(f"{{{place}}}")).message.nl)


def test_a_claim_belongs_to_what_is_shown():
    assert "cannot claim 'highest'" in said(claim="highest")
