"""The switches of the tests themselves: nothing is skipped unseen, no golden file is renewed by accident."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from etl.places import ROOT

NEEDS_TEXT = "tests/etl/extract/test_golden.py::test_a_document_reads_as_a_person_has_read_it"


def run(*words: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", *words]
    environment = {key: value for key, value in os.environ.items() if key not in {"CI", "KOERSBORD_NO_SKIP"}}
    return subprocess.run(
        command, cwd=ROOT, env=environment | surroundings, capture_output=True, text=True, check=False
    )


def test_without_texts_their_tests_are_skipped_visibly() -> None:
    done = run(NEEDS_TEXT, KOERSBORD_DOCUMENTS="nowhere")
    assert done.returncode == 0
    assert "5 skipped" in done.stdout
    assert "no text of auhl, kuleuven, leiden, leuven, uhasselt: set KOERSBORD_DOCUMENTS" in done.stdout


def test_where_nothing_may_be_skipped_they_fail() -> None:
    done = run(NEEDS_TEXT, KOERSBORD_DOCUMENTS="nowhere", KOERSBORD_NO_SKIP="1")
    assert done.returncode == 1
    assert "5 errors" in done.stdout
    assert "not skipped, because KOERSBORD_NO_SKIP=1: no text of auhl" in done.stdout


def golden() -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (ROOT / "tests" / "golden").rglob("*") if path.is_file()}


def test_golden_files_are_never_renewed_in_ci() -> None:
    before = golden()
    done = run(NEEDS_TEXT, "--renew-golden", CI="true")
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "never in CI" in done.stderr
    assert before == golden()
