"""The commands for new documents: look into a file, add it, propose what is in it, take a review over, evaluate."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from etl import report
from etl.desk import sheet
from etl.desk.add import Facts, add_document
from etl.desk.verdicts import add as add_verdicts
from etl.documents.reading import read_file
from etl.documents.text import Text
from etl.errors import DataError, DataErrors
from etl.evaluate import evaluate as run_evaluation
from etl.extract.confidence import KEPT
from etl.extract.confidence import keep as keep_trust
from etl.extract.known import known
from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.proposals import as_rows, language_of, propose
from etl.extract.quantities import quantities
from etl.gather import Harvest, gather
from etl.places import places
from etl.truth import of_folder, of_harvest
from model.kinds import DocumentKind

console = Console()


def print_proposals(file: Path, language: str | None) -> None:
    """One JSON object per line on standard output; nothing is written anywhere."""
    try:
        text = read_file(file)
    except DataError as error:
        raise DataErrors([error]) from error
    for row in as_rows(text, *_found(file, text, language)):
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


def _found(file: Path, text: Text, language: str | None) -> tuple[list[GoalProposal], list[FigureProposal]]:
    """Goals and figures: by the profile of the document that the file is, else as any document is read."""
    document = known(file, text, places().data)
    if document is None:
        return propose(text, language_of(text, places().data, language))
    period = document.card.period_start, document.card.period_end
    return document.goals, quantities(text, document.goals, document.language, period)


def add(
    what: Annotated[Literal["document"], typer.Argument(help="What to add.")],  # noqa: ARG001
    file: Path,
    institution: Annotated[str, typer.Option(help="Its id in lists/institutions.csv.")],
    start: Annotated[int, typer.Option(help="First year of the plan.")],
    end: Annotated[int, typer.Option(help="Last year of the plan.")],
    title: Annotated[str, typer.Option(help="Its title; otherwise the name of the file.")] = "",
    kind: Annotated[DocumentKind, typer.Option(help="What kind of document it is.")] = "policy_plan",
    publisher: Annotated[str, typer.Option(help="Who published it; otherwise the institution.")] = "",
    language: Annotated[str, typer.Option(help="nl or en; otherwise it is detected.")] = "",
    id: Annotated[str, typer.Option(help="Its name among the data; otherwise out of the name of the file.")] = "",
) -> None:
    """Add a document: its card among the data, its text beside the others."""
    with report.faults_shown(console):
        facts = Facts(institution, title or file.stem, kind, start, end, publisher or institution, language or None)
        name = add_document(places(), file, id or None, facts)
    console.print(f"[green]✓[/] documents/{name}.toml is written; next: python -m etl propose {name}")


def propose_goals(document: str) -> None:
    """Write the review sheet of a document: every proposal that waits for a verdict, the least certain first."""
    with report.faults_shown(console):
        reviewed = _harvest(document).proposed[document]
        path = sheet.path_of(places().documents, document)
        waiting = sheet.write(path, reviewed)
    console.print(f"[green]✓[/] {waiting} of {len(reviewed)} proposals wait for a verdict in {path.name}")
    console.print(f"  fill in decision (accept, change, reject), then: python -m etl review {document}")


def review(document: str) -> None:
    """Take the decisions of a review sheet over into data/verdicts and publish what they come to."""
    errors: list[DataError] = []
    with report.faults_shown(console):
        verdicts = sheet.read(sheet.path_of(places().documents, document), errors)
        if errors:
            raise DataErrors(errors)
        add_verdicts(places(), document, verdicts)
    console.print(f"[green]✓[/] {len(verdicts)} verdicts stand in verdicts/{document}.csv and are published")


def evaluate(
    annotated: Annotated[
        list[Path] | None, typer.Option(help="A folder of annotated documents; may be told twice.")
    ] = None,
    keep: Annotated[bool, typer.Option(help="Write what each rule was worth in data/rules/confidence.csv.")] = False,
) -> None:
    """Say how well the machine alone finds what people found in the documents, and how right each of its rules is."""
    with report.faults_shown(console):
        errors: list[DataError] = []
        truths = [*of_harvest(_harvest())]
        for folder in annotated or []:
            truths += of_folder(folder, places().data, errors)
        if errors:
            raise DataErrors(errors)
        made = run_evaluation(truths)
    report.show_scores(console, made)
    if keep:
        keep_trust(places().data / "rules" / KEPT, made.rules)
        console.print(f"  written to rules/{KEPT}")


def _harvest(document: str | None = None) -> Harvest:
    errors: list[DataError] = []
    harvest = gather(places(), errors, lambda _: None)
    if document and not errors and document not in harvest.proposed:
        fix = "Add it with python -m etl add document, and keep its text at hand"
        errors.append(DataError(f"documents/{document}.toml", "there is no such document to propose from", fix))
    if errors:
        raise DataErrors(errors)
    return harvest
