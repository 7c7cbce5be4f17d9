"""The figures: a gallery by theme, and one indicator over time beside its targets and peers."""

from board.questions import indicators, institutions
from board.wording.numbers import number, pick
from pages.views import address, frame, html, parts
from pages.views.ask import ask
from pages.views.gallery import gallery
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
    found = ask(here.database, indicators.gallery, one_institution)
    counts = {"n": len(found), "found": number(len(found), 0, here.language)}
    title = (
        here.say("title_of", institution=names[one_institution], **counts)
        if one_institution
        else here.say("title", **counts)
    )
    parts.title(title, here.say("sub"))
    html.show(gallery(here, found) if found else html.tag("p", here.say("nothing"), cls="kb-text"))
