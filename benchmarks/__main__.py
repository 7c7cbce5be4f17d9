"""`python -m benchmarks`: searches, builds, verdicts, reading, pages, a browser, many readers, all in one run."""

from benchmarks import building, clicking, judging, pages, reading, searching, serving, sessions

for measure in (
    searching.measure,
    building.measure,
    judging.measure,
    reading.measure,
    pages.measure,
    serving.measure,
    clicking.measure,
    sessions.measure,
):
    measure()
