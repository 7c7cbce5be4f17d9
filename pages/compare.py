"""Institutions side by side: on every theme, on the goals of one theme, and on one indicator."""

from board.questions import compare
from pages.views import address, frame, html, parts
from pages.views.ask import ask
from pages.views.compare_goals import show_goals
from pages.views.compare_indicator import show_comparison
from pages.views.compare_joint import show_joint
from pages.views.compare_matrix import choose, show_choices, show_matrix

here = frame.begin(__file__)
wanted, theme = address.get("indicator"), address.get("theme")
cells = ask(here.database, compare.theme_matrix)
choices = ask(here.database, compare.comparable)

if wanted:
    choice = next((one for one in choices if one["choice_id"] == wanted), None)
    if choice:
        show_comparison(here, choice, choices)
    else:
        parts.title(here.say("fault.not_found", name=wanted))
elif theme:
    row = [cell for cell in cells if cell["theme_id"] == theme]
    if row:
        show_goals(here, row, cells)
    else:
        parts.title(here.say("fault.not_found", name=theme))
else:
    show_matrix(here, cells)
    html.show(parts.section(here.say("by_indicator")))
    choose(here, "indicator", choices)
    show_choices(here, choices)
    show_joint(here, choices)
