"""`python -m benchmarks`: builds, verdicts, page runs and the first page in a browser, side by side in one run."""

from benchmarks import building, judging, pages, serving

for measure in (building.measure, judging.measure, pages.measure, serving.measure):
    measure()
