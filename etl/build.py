"""The whole way in one call: read, assemble, check, publish. On any fault nothing is published."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from etl.errors import DataError, DataErrors
from etl.fingerprint import fingerprint
from etl.gather import Harvest, gather
from etl.places import Places
from etl.store import assemble as store
from etl.store import editions, publish, search


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did: the published row of `build`, the harvest it was made of, and the seconds it took."""

    build: dict[str, Any]
    harvest: Harvest
    seconds: float


def _silent(_: str) -> None:
    """Nobody watches."""


def build(places: Places, today: date | None = None, step: Callable[[str], None] = _silent) -> Report:
    """Read everything and publish a new version. `today` is the day for which verdicts hold.

    Raises DataErrors with every fault that was found; the version published before stays as it is.
    """
    started = time.perf_counter()
    data_hash = fingerprint(places)
    harvest = _gathered(places, step)
    try:
        signed = _assembled(places, harvest, data_hash, today or date.today(), step)
        step("publish")
        publish.publish(places.database, signed)
    except DataError as error:
        raise DataErrors([error]) from error
    except (OSError, *publish.WriteError) as error:
        raise DataErrors([_no_room(places, error)]) from error
    except publish.StoreError as error:
        fault = DataError("database", str(error).splitlines()[0], "This is a fault of the program: report it")
        raise DataErrors([fault]) from error
    return Report(signed, harvest, time.perf_counter() - started)


def check(places: Places, step: Callable[[str], None] = _silent) -> None:
    """Say everything that is wrong without publishing. Raises DataErrors."""
    harvest = _gathered(places, step)
    with publish.in_memory() as connection:
        _filled(connection, harvest, "000000", date.today(), step)


def _gathered(places: Places, step: Callable[[str], None]) -> Harvest:
    errors: list[DataError] = []
    harvest = gather(places, errors, step)
    if errors:
        raise DataErrors(errors)
    editions.remember(harvest, places.database)
    return harvest


def _assembled(
    places: Places, harvest: Harvest, data_hash: str, today: date, step: Callable[[str], None]
) -> dict[str, Any]:
    version = publish.next_version(places.database)
    with publish.unfinished(places.database) as connection:
        _filled(connection, harvest, version, today, step)
        step("search")
        search.write(connection, places.database / publish.UNFINISHED_SEARCH, harvest.stemmings)
        signed = store.sign(connection, version, data_hash, datetime.now(UTC).replace(tzinfo=None), today)
        connection.execute("CHECKPOINT")
    return signed


def _filled(connection, harvest: Harvest, version: str, today: date, step: Callable[[str], None]) -> None:
    step("database")
    store.assemble(connection, harvest, version, today)
    step("checks")
    found = store.faults(connection)
    if found:
        raise DataErrors(found)
    store.note_doubts(connection)


def _no_room(places: Places, error: Exception) -> DataError:
    what = f"the database could not be written ({str(error).splitlines()[0]})"
    return DataError(places.database.name, what, "Free disk space and build again; the last version is still served")
