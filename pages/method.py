"""How verdicts are made, what was noticed while loading, and which version is shown."""

from board.questions import documents
from pages.views import frame, html, parts
from pages.views.ask import ask
from pages.views.method import meanings, methods, notices, version

here = frame.begin(__file__)
parts.title(here.say("title"), here.say("sub"))
html.show(parts.section(here.say("codes")), meanings(here))
html.show(parts.section(here.say("methods")), methods(here))
html.show(parts.section(here.say("notices")), notices(here, ask(here.database, documents.issues)))
html.show(parts.section(here.say("version")), version(here, ask(here.database, documents.build)))
