"""Where the figures come from: publishers, their sources, and what was left out and why."""

from board.questions import reported
from board.wording.numbers import number
from pages.views import frame, html, parts
from pages.views.ask import ask
from pages.views.sources import left_out_list, publishers_list
from pages.views.takeaway import show_takeaway

here = frame.begin(__file__)
found = ask(here.database, reported.publishers)
counts = {name: number(sum(one[name] for one in found), 0, here.language) for name in ("figures", "sources")}
names = {one["publisher"] for one in found}
parts.title(here.say("title", publishers=len(names), **counts), here.say("sub"))
show_takeaway(here)
html.show(parts.section(here.say("publishers")), publishers_list(here, found))
html.show(parts.section(here.say("left_out")), left_out_list(here, ask(here.database, reported.left_out)))
