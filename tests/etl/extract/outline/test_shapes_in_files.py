"""Plans of our own writing, each set in a way that plans are set: the margin of the file marks goals and parents."""

from collections.abc import Callable
from pathlib import Path

import pytest

SHAPES = sorted((Path(__file__).parent / "shapes").glob("*.txt"))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda path: path.stem)
def test_the_goals_of_a_shape_are_found_and_nothing_else(
    shape: Path, compare: Callable[..., tuple[list, list]]
) -> None:
    found, expected = compare(shape.read_text(encoding="utf-8"), shape.stem[:2])
    assert found == expected
