"""What the words of a goal commit to, by the rules for Dutch."""

import pytest

from etl.extract.profile import Level, read_language
from etl.extract.structure import commitment
from etl.places import ROOT

GOAL = Level(name="actie", code="{number}")
DONE = Level(name="resultaat", code="{number}", commitment="realised")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("We planten bomen.", "commitment"),
        ("We onderzoeken waar bomen kunnen staan.", "study"),
        ("De stad bekijkt een premie.", "study"),
        ("Daarvoor gaan we na wat kan.", "study"),
        ("We blijven bomen planten.", "continue"),
        ("We zetten de werking met vrijwilligers verder.", "continue"),
        ("We bouwen verder aan het park.", "continue"),
        ("We pleiten voor meer treinen.", "advocacy"),
        ("We vragen de bevoegde minister om treinen.", "advocacy"),
        ("We dringen er bij De Lijn op aan.", "advocacy"),
        ("We vragen advies aan buren.", "commitment"),
        ("We blijven onderzoeken wat kan.", "study"),
        ("We planten bomen. We onderzoeken waar.", "commitment"),
        ("We planten bomen: we onderzoeken waar.", "commitment"),
        ("", "commitment"),
    ],
)
def test_the_first_sentence_tells_the_kind(words: str, kind: str) -> None:
    language = read_language(ROOT / "data", "nl", errors := [])
    assert language, errors
    assert commitment(words, GOAL, language) == kind


def test_a_level_may_set_the_kind_for_all_its_goals() -> None:
    language = read_language(ROOT / "data", "nl", [])
    assert language
    assert commitment("We onderzoeken het.", DONE, language) == "realised"
