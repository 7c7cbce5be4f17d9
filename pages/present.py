"""Stories for a board: a list of them, one composed on the page, and one full-screen."""

from board.slides import compose
from pages.views import address, frame, parts
from pages.views.ask import ask
from pages.views.composer import compose_story
from pages.views.screen import show_story
from pages.views.stories import story_list

here = frame.begin(__file__)
wanted, slides = address.get("story"), address.get("slides")

if wanted or slides:
    code = here.language.code
    if wanted:
        story = ask(here.database, compose.finished, wanted, code)
    else:
        story = ask(here.database, compose.composed, tuple(slides.split(";")), code)
    if story:
        show_story(here, story)
    else:
        parts.title(here.say("fault.not_found", name=wanted or slides))
else:
    story_list(here)
    compose_story(here)
