"""`python -m benchmarks`: searches, builds, verdicts, reading, importing, pages, a browser, many readers."""

from benchmarks import building, clicking, importing, judging, pages, reading, searching, serving, sessions

for measure in (
    searching.measure,
    building.measure,
    judging.measure,
    reading.measure,
    importing.measure,
    pages.measure,
    serving.measure,
    clicking.measure,
    sessions.measure,
):
    measure()
