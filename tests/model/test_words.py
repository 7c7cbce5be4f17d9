"""Words are found where they stand; their forms come down to one stem, whatever the spelling."""

import tomllib
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from etl.places import ROOT
from model.words import Stemming, plain, stem, words

RULES = {
    path.stem: Stemming.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    for path in sorted((ROOT / "data" / "rules" / "search").glob("*.toml"))
}


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("nl", "woning woningen"),
        ("nl", "sociaal sociale"),
        ("nl", "fiets fietsen"),
        ("nl", "huis huizen"),
        ("nl", "bos bossen"),
        ("nl", "brief brieven"),
        ("nl", "school scholen"),
        ("nl", "duurzaam duurzame duurzaamheid"),
        ("nl", "programma programma's"),
        ("nl", "actie acties"),
        ("nl", "provincie provincies"),
        ("nl", "route routes"),
        ("nl", "formule formules"),
        ("nl", "niveau niveaus"),
        ("nl", "advies adviezen"),
        ("nl", "strategie strategieen"),
        ("nl", "idee ideeen"),
        ("nl", "proces processen"),
        ("nl", "stad steden"),
        ("nl", "partnerstad partnersteden"),
        ("nl", "kind kinderen"),
        ("nl", "schoolkind schoolkinderen"),
        ("nl", "lid leden"),
        ("nl", "raadslid raadsleden"),
        ("nl", "centrum centra"),
        ("nl", "politicus politici"),
        ("nl", "vakman vaklieden"),
        ("nl", "aanbesteden aanbesteding"),
        ("en", "child children"),
        ("en", "woman women"),
        ("en", "chairman chairmen"),
        ("en", "criterion criteria"),
        ("en", "crisis crises"),
        ("en", "life lives"),
        ("en", "house houses housing"),
        ("en", "city cities city's"),
        ("en", "sustainable sustainability"),
    ],
)
def test_the_forms_of_a_word_share_a_stem(code, forms):
    assert len({stem(form, RULES[code]) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("veerkracht", "verkracht"),
        ("student", "stad"),
        ("bos", "boot"),
        ("leed", "leden"),
        ("geleden", "lid"),
        ("bekleden", "leden"),
        ("besteden", "stad"),
        ("schepenen", "schip"),
        ("led", "lid"),
    ],
)
def test_different_words_do_not(one, other):
    assert stem(one, RULES["nl"]) != stem(other, RULES["nl"])


@given(st.sampled_from(sorted(RULES)), st.text("abcdefghijklmnopqrstuvwxyz'", min_size=1, max_size=25))
def test_a_stem_is_its_own_stem_and_is_there(code, word):
    found = stem(word, RULES[code])
    assert stem(found, RULES[code]) == found
    assert found or not word.strip("'")


@given(st.text())
def test_words_stand_where_they_are_said_to_stand_in_their_order(text):
    found = list(words(text))
    assert all(plain(text[word.start : word.end]) == word.plain != "" for word in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    between = [text[one.end : other.start] for one, other in pairwise(found)]
    assert all(between)


@given(st.text())
@example("\N{MATHEMATICAL BOLD ITALIC CAPITAL A}")
def test_what_is_plain_stays_plain(text):
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize("written", ["COÖRDINEREN", "coördineren", "coo\u0308rdineren"])
def test_accents_and_capitals_make_no_difference(written):
    assert [word.plain for word in words(written)] == ["coordineren"]


def test_numbers_and_codes_are_words_and_their_signs_part_them():
    assert [word.plain for word in words("Actie 2.1/6: 8,5 % (van_de) programma’s")] == (
        ["actie", "2", "1", "6", "8", "5", "van", "de", "programma's"]
    )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"stemmer": "klingon"}, "'klingon' is not a stemmer"),
        ({"alike": [["(", ""]]}, "is not a pattern"),
        ({"irregular": [["[", ""]]}, "is not a pattern"),
    ],
)
def test_a_wrong_rule_is_told(wrong, said):
    with pytest.raises(ValidationError, match=said):
        Stemming.model_validate({"stemmer": "dutch", "compounds": True, "common": "de het"} | wrong)
