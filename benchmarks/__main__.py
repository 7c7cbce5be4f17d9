"""`python -m benchmarks`: searches, builds, verdicts, reading, importing, exporting, pages, a browser, many readers."""

from benchmarks import building, clicking, exporting, importing, judging, pages, reading, searching, serving, sessions

for measure in (
    searching.measure,
    building.measure,
    judging.measure,
    reading.measure,
    importing.measure,
    exporting.measure,
    pages.measure,
    serving.measure,
    clicking.measure,
    sessions.measure,
):
    measure()
