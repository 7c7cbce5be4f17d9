"""The figures: a gallery by theme, and one indicator over time beside its targets and peers."""

from board.questions import indicators, institutions
from board.wording.numbers import number, pick
from pages.views import address, frame, html, parts
from pages.views.ask import ask
from pages.views.gallery import chosen_indicators, gallery, unmeasured
from pages.views.indicator import show_indicator

here = frame.begin(__file__)
wanted = address.get("indicator")

if wanted:
    indicator = ask(here.database, indicators.indicator, wanted)
    if indicator:
        show_indicator(here, indicator)
    else:
        parts.title(here.say("fault.not_found", name=wanted))
else:
    names = {
        one["institution_id"]: pick(one, "name", here.language) for one in ask(here.database, institutions.institutions)
    }
    one_institution = None if here.institution == address.ALL else here.institution
    heading = html.placeholder()
    found = chosen_indicators(here, ask(here.database, indicators.gallery, one_institution))
    measured = [one for one in found if one["figures"]]
    counts = {"n": len(measured), "found": number(len(measured), 0, here.language)}
    key, place = ("title_of", names[one_institution]) if one_institution else ("title", "")
    with heading:
        parts.title(here.say(key, institution=place, **counts), here.say("sub"))
    if not measured:
        html.show(html.tag("p", here.say("nothing"), cls="kb-text"))
    asked = [] if one_institution else [one for one in found if not one["figures"]]
    html.show(gallery(here, measured), unmeasured(here, asked))
