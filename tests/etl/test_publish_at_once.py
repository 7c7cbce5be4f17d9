"""Of two builds at once the second says so, and the first is published."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

import pytest

from etl.build import build
from etl.errors import DataErrors
from etl.places import ROOT, Places
from tests.etl.publishing import arguments, files, run, served_version, versions

WAITS = "def step(name):\n    if name == 'checks': print('waiting', flush=True); sys.stdin.readline()"


@contextmanager
def waiting_build(places: Places) -> Iterator[subprocess.Popen[str]]:
    """A build that has opened its unfinished file and goes on when a line is written to it."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(arguments(places, WAITS), cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
    try:
        assert process.stdout
        assert process.stdout.readline() == "waiting\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def test_of_two_builds_at_once_the_second_says_so(small: Places) -> None:
    with waiting_build(small) as first:
        second = run(small)
        assert second.returncode == 1, second.stderr
        assert "cannot be written here" in second.stdout
        assert "Wait for the other build" in second.stdout
        said, _ = first.communicate("go on\n")
        assert first.returncode == 0
    assert said.strip() == "000001"
    assert files(small) == versions(1)
    assert build(small).build["version"] == "000002"


def test_of_two_builds_in_one_process_the_second_says_so(small: Places) -> None:
    at_work, go_on, results = Event(), Event(), []

    def step(name: str) -> None:
        if name == "checks":
            at_work.set()
            go_on.wait()

    def first() -> None:
        try:
            results.append(build(small, step=step).build["version"])
        except DataErrors as error:
            results.append(error.errors)

    thread = Thread(target=first)
    thread.start()
    at_work.wait()
    try:
        with pytest.raises(DataErrors) as raised:
            build(small)
    finally:
        go_on.set()
        thread.join()
    assert "Wait for the other build" in raised.value.errors[0].fix
    assert results == ["000001"]
    assert served_version(small) == "000001"
