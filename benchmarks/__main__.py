"""`python -m benchmarks`: builds, verdicts, reading, page runs and the first page in a browser, in one run."""

from benchmarks import building, judging, pages, reading, serving

for measure in (building.measure, judging.measure, reading.measure, pages.measure, serving.measure):
    measure()
