"""Where every strategic goal stands: all plans side by side, or one institution in two minutes."""

from board.questions import institutions, objectives, verdicts
from board.wording import sentences
from board.wording.numbers import number, pick
from pages.views import address, changed, frame, html, parts
from pages.views.ask import ask
from pages.views.summary import attention_list, figure_cards, plans_table, strategic_goals

here = frame.begin(__file__)
plans = ask(here.database, institutions.plans)

if here.institution == address.ALL:
    counts = {key: number(sum(plan[key] for plan in plans), 0, here.language) for key in ("goals", "measured")}
    parts.title(here.say("all_title", plans=len(plans), **counts), here.say("all_sub"))
    html.show(plans_table(plans, here))
else:
    plan = next(one for one in plans if one["institution_id"] == here.institution)
    document = plan["document_id"]
    spread = parts.counted(ask(here.database, institutions.distribution, document))
    parts.title(
        sentences.plan(plan["goals"], plan["measured"], spread, here.language),
        here.say(
            "sub",
            institution=pick(plan, "name", here.language),
            document=plan["title"],
            start=plan["period_start"].year,
            end=plan["period_end"].year,
        ),
    )
    html.show(
        figure_cards(ask(here.database, institutions.headlines, here.institution), here),
        parts.section(here.say("goals_title")),
        strategic_goals(ask(here.database, objectives.upper_goals, document, 0), document, here),
        parts.section(here.say("attention")),
        attention_list(ask(here.database, verdicts.attention, here.institution), plan["targets"], here),
    )
html.show(changed.in_short(here))
