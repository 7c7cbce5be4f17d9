"""Called at the door: a database that is missing, or older than its data, is built; otherwise nothing is done."""

from __future__ import annotations

from etl.errors import DataError, DataErrors
from etl.fingerprint import fingerprint
from etl.places import Places
from etl.store import publish


def ensure(places: Places) -> list[DataError]:
    """Build if there is no database, or if it is older than its data. Faults are returned, not raised."""
    published = publish.current(places.database)
    if published and published.get("data_hash") == fingerprint(places):
        return []
    from etl.build import build

    try:
        build(places)
    except DataErrors as error:
        return error.errors
    return []
