"""How measurable the plans are: the ladder per institution and per theme, with what is missing for the next rung."""

from board.questions import quality
from board.wording.numbers import number, pick
from pages.views import address, frame, html, parts
from pages.views.ask import ask
from pages.views.quality import ladder_table, rungs_key

here = frame.begin(__file__)
plans = ask(here.database, quality.ladder_by_institution)
chosen = None if here.institution == address.ALL else here.institution
shown = [plan for plan in plans if chosen in (None, plan["institution_id"])]
full = sum(plan["rungs"].get(parts.RUNGS - 1, 0) for plan in shown)
counts = {"goals": sum(plan["goals"] for plan in shown), "words": sum(plan["rungs"].get(0, 0) for plan in shown)}
written = {name: number(count, 0, here.language) for name, count in {**counts, "full": full}.items()}
said = here.say("measurable" if full else "none_measurable", n=full, **written)
place = f"{pick(shown[0], 'name', here.language)}: " if chosen else ""
parts.title(place + said if place else said[0].upper() + said[1:], here.say("sub"))
html.show(parts.section(here.say("rungs")), rungs_key(here))
if not chosen:
    html.show(parts.section(here.say("by_institution")), ladder_table(here, plans, "quality", "institution"))
html.show(
    parts.section(here.say("by_theme")),
    html.tag("p", here.say("two_themes"), cls="kb-small"),
    ladder_table(here, ask(here.database, quality.ladder_by_theme, chosen), "objectives", "theme"),
)
