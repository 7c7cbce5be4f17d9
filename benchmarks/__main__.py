"""`python -m benchmarks`: searches, builds, verdicts, reading, extracting, imports, pages, a browser, many readers."""

from benchmarks import building, clicking, extracting, importing, judging, pages, reading, searching, serving, sessions

for measure in (
    searching.measure,
    building.measure,
    judging.measure,
    reading.measure,
    extracting.measure,
    importing.measure,
    pages.measure,
    serving.measure,
    clicking.measure,
    sessions.measure,
):
    measure()
