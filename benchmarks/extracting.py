"""How fast a pdf becomes goals, figures and targets on one core, and with how much memory, beside reading it alone."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2

from benchmarks.reading import bare, peak, put
from etl.documents.reading import read_file
from etl.extract.proposals import language_of, propose
from etl.places import ROOT

PAGES, ITEMS, ROUNDS = 200, 9, 2
_SENTENCES = (
    "We planten {n} bomen tegen 20{y} in de wijken langs de ring.",
    "Het aandeel fietsers stijgt van {p} % in 2019 naar {q} % in 20{y}.",
    "Momenteel telt de gemeente {n} gezinnen en daalt het verbruik traag.",
    "Alle gemeentelijke gebouwen krijgen een nieuw dak voor eind 20{y}.",
    "Jaarlijks houden we {p} gesprekken met bewoners over hun straat.",
    *3
    * (
        "De stad werkt samen met scholen en verenigingen aan een aangename buurt.",
        "Op het plein ontmoeten buren elkaar, ook wie minder goed te been is.",
        "We luisteren naar wie er woont en passen het ontwerp van de straat aan.",
        "Een netwerk van vrijwilligers helpt waar de dienst zelf niet kan komen.",
        "Daarbij hoort een duidelijke afspraak over wie wat doet en wanneer.",
    ),
)


def measure() -> None:
    """A generated plan of some hundred pages, each way in a process of its own; the best of some rounds counts."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.pdf"
        _write(path)
        ways = {way: [_apart(way, path) for _ in range(ROUNDS)] for way in ("bare", "read", "whole")}
    seconds = {way: min(one["seconds"] for one in runs) for way, runs in ways.items()}
    [whole, *_] = ways["whole"]
    letters = whole["letters"] / 1e6
    print(f"extracting {whole['goals']:,.0f} goals and {whole['figures']:,.0f} figures out of a pdf of {PAGES} pages, "
          f"{letters:.1f} MB of text, on one core: {seconds['whole']:.1f} s of computing, "
          f"{letters / seconds['whole'] * 60:.0f} MB a minute (wanted: at least 5)")  # fmt: skip
    print(f"  of which reading {seconds['read']:.1f} s; the bare text of the pdf library {seconds['bare']:.1f} s: "
          f"{seconds['whole'] / seconds['bare']:.1f} times as long")  # fmt: skip
    print(f"  memory: {max(one['megabytes'] for one in ways['whole']):.0f} MB at most (wanted: below 500)")


def _apart(way: str, path: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.extracting", way, str(path)]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def _timed(way: str, path: Path) -> dict[str, float]:
    """Seconds, letters, what was found, and the peak of this process and those it starts, all on one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    started = _computed()
    found = {"letters": bare(path)} if way == "bare" else _ours(way, path)
    return found | {"seconds": _computed() - started, "megabytes": peak()}


def _computed() -> float:
    """Seconds that the processor worked for this process and those it started, whatever else the machine does."""
    import resource

    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _ours(way: str, path: Path) -> dict[str, float]:
    text = read_file(path)
    letters = sum(len(line) + 1 for line in text.lines)
    if way == "read":
        return {"letters": letters}
    goals, figures = propose(text, language_of(text, ROOT / "data", None))
    return {"letters": letters, "goals": len(goals), "figures": len(figures)}


def _write(path: Path) -> None:
    """A plan of numbered goals with some sentences each, a running header and a page number."""
    draw = random.Random(20250601)
    document = pypdfium2.PdfDocument.new()
    for number in range(1, PAGES + 1):
        page = document.new_page(595, 842)
        put(document, page, 70, 810, "Beleidsplan 2025-2031")
        put(document, page, 300, 30, str(number))
        put(document, page, 70, 770, f"Doel {number}: Een stad in beweging")
        for place in range(ITEMS):
            _item(document, page, 750 - 75 * place, f"{number}.{place + 1}", draw)
        page.gen_content()
        page.close()
    document.save(path)


def _item(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, top: float, code: str, draw: random.Random) -> None:
    put(document, page, 70, top, f"{code} {_sentence(draw)}")
    for line in range(1, 5):
        put(document, page, 70, top - 14 * line, _sentence(draw))


def _sentence(draw: random.Random) -> str:
    few = draw.randint(5, 40)
    return draw.choice(_SENTENCES).format(n=draw.randint(50, 900), p=few, q=few + 20, y=draw.randint(26, 31))


if __name__ == "__main__":
    print(json.dumps(_timed(sys.argv[1], Path(sys.argv[2]))))
