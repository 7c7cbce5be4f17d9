"""Quality care: how measurable goals are, what was reported, cycles, frameworks, and how good the data are."""

from pages.views import frame
from pages.views.care import cycle, frameworks, ladder, reported, soundness, views

here = frame.begin(__file__)
SHOWN = {
    "ladder": ladder.show_ladder,
    "reported": reported.show_reported,
    "cycle": cycle.show_cycle,
    "frameworks": frameworks.show_frameworks,
    "data": soundness.show_soundness,
}
SHOWN[views.chosen(tuple(SHOWN))](here, views.tabs(here, tuple(SHOWN)))
