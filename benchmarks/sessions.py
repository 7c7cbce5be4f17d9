"""Many readers at once, each by a websocket of its own: what a click costs the server and how long it takes.

Twenty real browsers would measure the browsers. A reader looks at a page for some seconds and then clicks on.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from dataclasses import dataclass
from typing import Any

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benchmarks.server import Server, serving

READERS, CLICKS, THINKING = (1, 20, 50), 8, 4.0  # how many at once, clicks of each, seconds between two of them

_BARE = "benchmarks/bare.py"
OURS = [
    ("indicators", "lang=nl&institution=all&indicator=house_price_median"),
    ("indicators", "lang=nl&institution=all&indicator=apartment_price_median"),
    ("overview", "lang=nl&institution=leuven"),
    ("objectives", "lang=nl&institution=leuven&goal=leuven:2.1/6"),
]
BARE = [("", f"turn={turn}") for turn in range(4)]


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one click: server seconds, the median and 95th percentile of waiting; and memory with all readers there."""

    seconds: float
    median: float
    late: float
    megabytes: float


def measure() -> None:
    """Our pages and the bare page in turn, with the same clicks."""
    for readers in READERS:
        ours, bare = (_cost(script, views, readers) for script, views in (("dashboard.py", OURS), (_BARE, BARE)))
        print(f"{readers} readers by websocket, each a click every {THINKING:.0f} s:")
        print(f"  server {ours.seconds * 1000:.0f} ms a click, {ours.seconds / bare.seconds:.2f} times the bare page "
              "(wanted: at most 0.5)")  # fmt: skip
        print(f"  waiting median {ours.median * 1000:.0f} ms, 95th percentile {ours.late * 1000:.0f} ms, "
              f"{ours.late / bare.late:.2f} times the bare page (wanted with 50: at most 300 ms)")  # fmt: skip
        print(f"  memory {ours.megabytes:.0f} MB, {ours.megabytes / bare.megabytes:.1f} times the bare page "
              "(wanted with 20: at most 400 MB)")  # fmt: skip


def _cost(script: str, views: list[tuple[str, str]], readers: int) -> Cost:
    with serving(script) as server:
        asyncio.run(_visit(server, views, 1, thinking=0.0))  # what only the first visit does
        before = server.seconds()
        waits, megabytes = asyncio.run(_visit(server, views, readers, THINKING))
        spent = server.seconds() - before
    waits.sort()
    return Cost(spent / len(waits), statistics.median(waits), waits[int(len(waits) * 0.95)], megabytes)


async def _visit(server: Server, views: list, readers: int, thinking: float) -> tuple[list[float], float]:
    draw = random.Random(20250601)
    starts = [draw.uniform(0, thinking) for _ in range(readers)]
    found = await asyncio.gather(*(_reader(server, views, n, start, thinking) for n, start in enumerate(starts)))
    return [wait for waits, _ in found for wait in waits], max(megabytes for _, megabytes in found)


async def _reader(server: Server, views: list, first: int, start: float, thinking: float) -> tuple[list[float], float]:
    """The seconds from each click to the end of the script (not of the first, which opens the page), and the memory."""
    await asyncio.sleep(start)
    address = f"ws://{server.address}/_stcore/stream"
    async with websockets.connect(address, subprotocols=[websockets.Subprotocol("streamlit")], max_size=None) as socket:
        waits = []
        for n in range(CLICKS + 1):
            page, query = views[(first + n) % len(views)]
            started = time.perf_counter()
            await _run(socket, page, query)
            waits.append(time.perf_counter() - started)
            await asyncio.sleep(thinking)
        return waits[1:], server.megabytes()


async def _run(socket: Any, page: str, query: str) -> None:
    """Ask for a page and read until its script has finished."""
    click = BackMsg()
    click.rerun_script.query_string = query
    click.rerun_script.page_name = page
    click.rerun_script.context_info.url = f"http://localhost/{page}"
    await socket.send(click.SerializeToString())
    while True:
        told = ForwardMsg()
        told.ParseFromString(await socket.recv())
        if told.WhichOneof("type") == "script_finished" and told.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
            return
