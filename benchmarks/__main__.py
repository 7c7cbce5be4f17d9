"""`python -m benchmarks`: searches, builds, verdicts, reading, page runs, the first page in a browser, in one run."""

from benchmarks import building, judging, pages, reading, searching, serving

for measure in (
    searching.measure,
    building.measure,
    judging.measure,
    reading.measure,
    pages.measure,
    serving.measure,
):
    measure()
