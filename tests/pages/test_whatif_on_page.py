"""What if, as a reader meets it: the address carries it, the chip opens why, the chart shows it."""

import pytest

from board.wording.language import codes, language

ASKED = {"indicator": "house_price_median", "subject": "leuven", "peers": "none", "if_year": "2030"}
VALUE = {"nl": "600.000", "en": "600,000"}


@pytest.mark.parametrize("lang", codes())
def test_an_imagined_target_is_judged_and_drawn(look, lang):
    view = look("indicators", lang=lang, if_value=VALUE[lang], **ASKED)
    words = language(lang)
    assert view.wrong == []
    for key in ("verdict.achieved", "why.change", "why.imagined", "flag.worsening", "method.linear", "method.un"):
        assert words.say(key) in view.words
    [chart] = view.charts
    marks = {one["marker"]["symbol"]: one["y"] for one in chart["data"] if one["mode"] == "markers"}
    assert marks == {"circle-open": [252_250], "diamond": [600_000]}
    dashes = [one for one in chart["data"] if one["mode"] == "lines" and one["line"].get("dash") == "dash"]
    assert dashes[0]["x"][-1] == "2030-01-01"


def test_another_method_gives_its_own_standing(look):
    main, un = (
        look("indicators", lang="en", if_value="240,000", if_method=method, **ASKED).words for method in ("", "un")
    )
    assert language("en").say("formula.relative") in main
    assert language("en").say("formula.un") in un


@pytest.mark.parametrize("value", ["veel", "6e5.", "", "600.000.00"])
def test_what_cannot_be_read_is_said_or_ignored(look, value):
    view = look("indicators", lang="nl", if_value=value, **ASKED)
    assert view.wrong == []
    assert language("nl").say("why.imagined") not in view.words
