"""`python -m benchmarks`: builds, page runs and the first page in a browser, measured side by side in one run."""

from benchmarks import building, pages, serving

for measure in (building.measure, pages.measure, serving.measure):
    measure()
