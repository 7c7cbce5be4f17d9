"""The published versions: which are kept and can be opened again, and what changed between two of them."""

from board.questions import versions
from pages.views import changed, frame, html, parts, version
from pages.views.kept import versions_table

here = frame.begin(__file__)
older = changed.compared(here)
rows = changed.found(here, older) if older else None
shown = {"version": here.database.version, "day": version.made(here.database, here.language)}
if older and rows:
    parts.title(here.say("title_changed", n=len(rows), since=older.version, **shown), here.say("sub"))
else:
    parts.title(here.say("title_same" if older and rows is not None else "title", **shown), here.say("sub"))
html.show(versions_table(here, versions.kept(), older))
html.show(parts.section(here.say("version.changes")))
if older:
    html.show(changed.summary(here, older, rows))
    if rows:
        changed.offer_file(here, older, rows)
        html.show(changed.in_full(here, older, rows))
else:
    html.show(changed.none_before(here))
