"""The goals of the plans: searchable as a list, and one goal with all that stands around it."""

from board.questions import institutions, objectives, search
from board.wording.numbers import number
from pages.views import address, frame, html, parts
from pages.views.ask import ask
from pages.views.goal import show_goal
from pages.views.goals import filters, is_chosen, list_title
from pages.views.hits import hits_table, instead

SHOWN = 100

here = frame.begin(__file__)
wanted = address.get("goal")

if wanted:
    goal = ask(here.database, objectives.goal, wanted)
    if goal:
        show_goal(here, goal)
    else:
        parts.title(here.say("fault.not_found", name=wanted))
else:
    plans = {plan["institution_id"]: plan for plan in ask(here.database, institutions.plans)}
    plan = plans.get(here.institution)
    heading = html.placeholder()
    chosen = filters(here)
    if plan and not is_chosen(chosen):
        found = search.Found(ask(here.database, objectives.upper_goals, plan["document_id"], 1), plan["goals"])
        total, note = found.count, here.say("deeper")
    else:
        document = plan["document_id"] if plan else None
        found = ask(here.database, search.search, document, limit=SHOWN, **chosen)
        total = found.count
        note = here.say("shown", shown=SHOWN, found=number(total, 0, here.language)) if total > SHOWN else None
    with heading:
        parts.title(list_title(here, total, len(plans), plan, chosen), here.say("sub"))
    html.show(
        instead(found, here),
        hits_table(found, here, indented=bool(plan)) if found.rows else html.tag("p", here.say("nothing")),
        html.tag("p", note, cls="kb-small") if note else None,
    )
