"""A document has its levels, figures with their lines, and passages where its text is at hand; a build its notices."""

import pytest

from board.questions import documents
from board.wording.language import codes


@pytest.mark.parametrize(
    ("document", "counts"),
    [
        ("leuven", {"programma": 10, "actieprogramma": 57, "actie": 1312}),
        ("kuleuven", {"kernboodschap": 10, "pijler": 3, "punt": 96}),
        ("auhl", {"blok": 4, "ontwikkelingsdoel": 10, "actie": 53}),
        ("uhasselt", {"thema": 4, "operationeel_doel": 11}),
        ("leiden", {"standaard": 4, "ambitie": 8}),
    ],
)
def test_levels_of_a_plan(published, document, counts):
    found = {row["level"]: row["goals"] for row in documents.levels(published, document)}
    assert found.items() >= counts.items()


def test_figures_of_a_document_name_their_line(published):
    found = documents.figures(published, "leuven")
    assert [row["source_line"] for row in found] == sorted(row["source_line"] for row in found)
    assert {row["kind"] for row in found} == {"observation", "target"}


def test_texts_are_there_or_said_to_be_missing(published):
    for document in documents.documents(published):
        goals = documents.goals_with_passages(published, f"{document['document_id']}:1")
        assert goals
        assert all((goal["passage"] is not None) == document["text_found"] for goal in goals)


def test_build_says_its_version_and_day(published):
    built = documents.build(published)
    assert built["version"] == published.version
    assert len(built["data_hash"]) == 64


@pytest.mark.parametrize("code", codes())
def test_every_notice_has_the_words_of_its_rule(published, code, request):
    language = request.getfixturevalue(code)
    assert all(language.say(f"rule.{one['rule']}") for one in documents.issues(published))
