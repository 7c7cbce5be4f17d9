"""`python -m benchmarks`: searches, builds, verdicts, reading, extracting, imports, exports, pages, many readers."""

from benchmarks import (
    building,
    clicking,
    exporting,
    extracting,
    importing,
    judging,
    pages,
    reading,
    searching,
    serving,
    sessions,
)

for measure in (
    searching.measure,
    building.measure,
    judging.measure,
    reading.measure,
    extracting.measure,
    importing.measure,
    exporting.measure,
    pages.measure,
    serving.measure,
    clicking.measure,
    sessions.measure,
):
    measure()
