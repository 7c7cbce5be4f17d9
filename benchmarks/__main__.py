"""`python -m benchmarks`: searches, builds, verdicts, reading, imports, page runs, the first page in a browser."""

from benchmarks import building, importing, judging, pages, reading, searching, serving

for measure in (
    searching.measure,
    building.measure,
    judging.measure,
    reading.measure,
    importing.measure,
    pages.measure,
    serving.measure,
):
    measure()
