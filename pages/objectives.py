"""The goals of the plans: searchable, filtered as a tree, and one goal with all that stands around it."""

from board.questions import institutions, objectives
from pages.views import address, frame, goals, html, parts
from pages.views.ask import ask
from pages.views.board_pack import take_plan
from pages.views.goal import show_goal
from pages.views.hits import hits_table, instead

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
    filters = goals.offered(here)
    words, chosen = address.words("q"), goals.chosen_in(filters)
    found = goals.find(here, plan, words, chosen)
    title = goals.list_title(here, found.count, len(plans), plan, goals.is_chosen(words, chosen))
    parts.title(title, here.say("sub"))
    goals.show_filters(here, filters, chosen, plan, found.among)
    html.show(
        goals.clearing(here, words, chosen),
        instead(found, here),
        hits_table(found, here, indented=not words) if found.rows else html.tag("p", here.say("nothing")),
        goals.way_on(here, found, words, chosen),
    )
    take_plan(here, plan)
