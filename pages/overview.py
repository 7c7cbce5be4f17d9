"""Where every strategic goal stands: all plans side by side, or one institution in two minutes."""

from board.questions import institutions, objectives
from pages.views import address, changed, frame, html, parts
from pages.views.ask import ask
from pages.views.attention import attention_list
from pages.views.board_pack import take_report
from pages.views.summary import all_plans, figure_cards, one_plan, plans_table, strategic_goals

here = frame.begin(__file__)
plans = ask(here.database, institutions.plans)
chosen = None if here.institution == address.ALL else here.institution
plan = next((one for one in plans if one["institution_id"] == chosen), None)

parts.title(*(one_plan(plan, here) if plan else all_plans(plans, here)))
html.show(figure_cards(ask(here.database, institutions.headlines, chosen), here))
if plan:
    top = ask(here.database, objectives.upper_goals, plan["document_id"], 0)
    html.show(parts.section(here.say("goals_title")), strategic_goals(top, plan["document_id"], here))
    take_report(here, plan)
else:
    html.show(parts.section(here.say("plans")), plans_table(plans, here))
html.show(parts.section(here.say("attention")), attention_list(here), changed.in_short(here))
