"""Plans that name the body that wrote them: what it does is its own; what bodies of the same kind do is not."""

import pytest


@pytest.mark.parametrize(
    ("plan", "words", "language", "values"),
    [
        (
            "Communication from the Commission. The plan covers 2026 to 2031.",
            "The Commission will restore 300 ha of dune by 2030.",
            "en",
            [300],
        ),
        (
            "This plan of the port covers 2026 to 2031.",
            "The Commission will restore 300 ha of dune by 2030.",
            "en",
            [],
        ),
        (
            "Prepared by the Coast Agency. It runs from 2026 to 2031.",
            "The Coast Agency will restore 300 ha by 2030. The Rail Agency will close 3 lines by 2030.",
            "en",
            [300],
        ),
        (
            "This plan covers 2026 to 2031.",
            "A Blue Skills Partnership will train 600 crews by 2029.",
            "en",
            [600],
        ),
        (
            "This plan covers 2026 to 2031.",
            "The Blue Skills Partnership will train 600 crews by 2029.",
            "en",
            [],
        ),
        (
            "Dit plan van de provincie loopt van 2026 tot 2031.",
            "De provincie wil 900 bomen planten tegen 2030. Vlaanderen wil 20 % minder uitstoot tegen 2030.",
            "nl",
            [900],
        ),
        (
            "Dit plan van de haven loopt van 2026 tot 2031.",
            "De provincie wil 900 bomen planten tegen 2030.",
            "nl",
            [],
        ),
    ],
)
def test_what_the_named_writer_does_is_its_own(targets, plan: str, words: str, language: str, values: list) -> None:
    found = targets(f"# Plan 2026-2031\n\n{plan}\n\n## 1. Natuur\n\n{words}", language)
    assert [one.value for one in found if one.own and one.kind != "event"] == values
