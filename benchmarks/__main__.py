"""`python -m benchmarks`: searches, builds, verdicts, reading, extracting, page runs, a first page, in one run."""

from benchmarks import building, extracting, judging, pages, reading, searching, serving

for measure in (
    searching.measure,
    building.measure,
    judging.measure,
    reading.measure,
    extracting.measure,
    pages.measure,
    serving.measure,
):
    measure()
