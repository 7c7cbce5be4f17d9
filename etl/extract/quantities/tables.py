"""The cells of a row of a table and the heads above in; out: what each cell says, with all that tells about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from etl.extract.quantities.captioned import Whole, heads_sums, is_contents, is_ruled, told_of
from etl.extract.quantities.card import Frames, Quantities
from etl.extract.quantities.heads import YEAR, Role, are_heads, levels, role, spread

Cells = tuple[str, ...]

_YEAR = re.compile(YEAR)
_WORD = re.compile(r"[^\W\d_]{2}")
_VALUE = re.compile(r"\D{0,18}\d\S*(?: \S+){0,3}")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,24})[)\]]")
_PLAIN = re.compile(r"(?<!\d)20\d\d(?!\d)")
_MOST = 1000  # columns of a table
_BESIDE = 40  # characters of a cell that names what stands beside it
_COLUMN = 60  # characters of a cell that names its column


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a table a cell stands.

    row     the number of the line at which its row begins, or a negative one of its column; role: what that holds
    named   it stands left of the row's values or above them, and names them
    asked   the table measures: it tells what is, what is aimed at, or calls its rows indicators
    ledger  it is a table of sums or forecasts; until: the last of the years that head its columns
    planned it tells what an action comes to, which another cell of its row dates; level: what one of several asks
    """

    row: int
    role: Role = ""
    named: bool = False
    asked: bool = False
    ledger: bool = False
    until: int = 0
    planned: bool = False
    level: bool = False


NOWHERE = Place(0)


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of a cell; above: the head of its column; title, beside, due: see `Sentence`."""

    words: str
    above: str
    title: str
    beside: str
    due: str
    place: Place


def merged(head: Cells, below: Cells, frames: Frames) -> Cells:
    """The head of a table of which the second row goes on with it: Baseline | Target above 2023 | 2027; else nothing.

    A head that spans columns stands above the first of them; those after it are empty or say the same.
    """
    if len(head) != len(below) or not (not below[0] or below[0] == head[0]):
        return ()
    filled = [cell for cell in below[1:] if cell]
    if not filled or not all(role(cell, frames) for cell in filled) or not any(map(_YEAR.search, filled)):
        return ()
    spanned = list(head)
    for place in range(2, len(head)):
        spanned[place] = spanned[place] or (spanned[place - 1] if below[place] else "")
    joined = (" ".join(dict.fromkeys(filter(None, pair))) for pair in zip(spanned[1:], below[1:], strict=True))
    return (head[0], *joined)


def table(rows: list[tuple[int, Cells, Cells]], caption: str, card: Quantities) -> Iterator[list[Cell]]:
    """The cells of each row of a table, given as the number of its line, its cells, and its head if that is known."""
    if is_contents([row for _, row, _ in rows]):
        yield from ([] for _ in rows)
        return
    frames, head, last = card.frames, Cells(), Cells()
    whole = told_of(rows, caption, card)
    for number, row, known in rows:
        joined = merged(head, row, frames) if last is head else ()
        again = joined or (row if not known and head and heads_row(row, head, frames) else ())
        over = known or (() if again else head)
        sums = heads_sums(over, frames) or (whole.sums and not asked(over, frames))
        turned = _turned(row, over, frames)
        own = replace(whole, sums=sums)
        yield _below(row, over, rows[0][0], sums, frames) if turned else _cells(row, over, number, own, card)
        if not any(row) or (is_ruled(row) and not last):
            continue  # the empty head of a table whose first row heads it
        head = last if is_ruled(row) else again or head or row
        last = head if again or is_ruled(row) else row


def heads_row(row: Cells, head: Cells, frames: Frames) -> bool:
    """Whether a row heads a table, be it one that follows another with a head and without a word between them."""
    named = any(map(frames.tables.indicators.fullmatch, row))
    if (not head or named) and are_heads(spread(row, frames), frames):
        return True
    if not head:
        return False
    roles = [role(cell, frames) for cell in spread(row, frames)[1:] if cell]
    told = any(one in ("told", "aim") for one in roles)
    opens = told or row[0] in ("", head[0])
    return len(roles) > 1 and opens and all(roles)


def _cells(row: Cells, head: Cells, number: int, whole: Whole, card: Quantities) -> list[Cell]:
    frames, head = card.frames, spread(head, card.frames)
    measures = asked(head, frames)
    head = tuple("" if len(cell) > _COLUMN or card.units.measured.search(cell) else cell for cell in head)
    columns = [(head[place] if place < len(head) else "", cell) for place, cell in enumerate(row)]
    ranked = levels(head, frames)
    roles: list[Role] = ["" if above in ranked else _role(above, head, frames) for above, _ in columns]
    roles = _past(_uncoded(roles, head, whole), columns, frames)
    dues = any(one == "aim" and _YEAR.search(above) for one, (above, _) in zip(roles, columns, strict=True))
    first = _first(row, roles)
    dated = _dated(columns, frames)
    due = columns[dated][1] if dated >= 0 else ("" if dues else whole.due)
    plans = bool(_YEAR.search(due)) and any(frames.tables.acts.fullmatch(above) for above in head)
    title = _title(columns, first, card)
    title = (
        head[0] if head and frames.tables.sums.fullmatch(title) and card.units.nouns.pattern.search(head[0]) else title
    )
    heads = not head and heads_row(row, (), frames)
    until = max((int(year) for above, _ in columns for year in _PLAIN.findall(above)), default=0)
    left = ("", *(cell if len(cell) < _BESIDE else "" for cell in row))
    made = []
    for at, ((above, cell), beside) in enumerate(zip(columns, left, strict=False)):
        wanted = roles[at] == "aim" or _wants(above, frames)
        reached = at > 0 and frames.reached_headings.fullmatch(above)
        named = (at < first < len(row) and not reached) or (heads and role(cell, frames) != "")
        held = at >= first or (at > 0 and first == len(row))
        planned = plans and at not in (0, dated) and not roles[at] and _tells(above, frames)
        place = Place(number, roles[at] if held else "", named, measures, whole.sums, until, planned, above in ranked)
        made.append(Cell(cell, above, title, beside, due if wanted or planned else "", place))
    return made


def _uncoded(roles: list[Role], head: Cells, whole: Whole) -> list[Role]:
    """The roles without that of a column of the codes of goals: Goal, above 1.1 and 1.2, beside Target."""
    coded = {at for at in whole.codes if roles[at : at + 1] == ["aim"] and not _YEAR.search(head[at])}
    aimed = any(one in ("aim", "year") for at, one in enumerate(roles) if at not in coded)
    return ["" if at in coded and aimed else one for at, one in enumerate(roles)]


def _dated(columns: list[tuple[str, str]], frames: Frames) -> int:
    """The column that tells by when: of several that may, the first with a year in this row; -1 if none."""
    due = [at for at, (above, _) in enumerate(columns) if frames.due_columns.fullmatch(above)]
    return next((at for at in due if _YEAR.search(columns[at][1])), next(iter(due), -1))


def _tells(above: str, frames: Frames) -> bool:
    """Whether a head is that of a column in words: neither values, nor units, nor who does it or what it costs."""
    tables = frames.tables
    other = tables.apart.fullmatch(above) or tables.acts.fullmatch(above) or frames.unit_columns.fullmatch(above)
    return bool(above) and not (other or frames.ledgers.search(above))


def _role(above: str, head: Cells, frames: Frames) -> Role:
    """What the column of a head holds; results are aimed at where another column tells by when."""
    due = any(map(frames.due_columns.fullmatch, head))
    results = frames.tables.results.fullmatch(above) or frames.tables.changes.fullmatch(above)
    return "aim" if due and results else role(above, frames)


def _past(roles: list[Role], columns: list[tuple[str, str]], frames: Frames) -> list[Role]:
    """The roles in a row that looks back: what was aimed at, without a year, before what was reached of it."""
    if any(frames.due_columns.fullmatch(above) for above, _ in columns):
        return roles
    held = [bool(frames.tables.reached.fullmatch(above)) and any(map(str.isdigit, cell)) for above, cell in columns]
    undated = [one == "aim" and not _YEAR.search(above) for one, (above, _) in zip(roles, columns, strict=True)]
    past = [aimed and any(held[at + 1 :]) for at, aimed in enumerate(undated)]
    return ["told" if over else one for one, over in zip(roles, past, strict=True)]


def _turned(row: Cells, head: Cells, frames: Frames) -> bool:
    """Whether a row has the values of a year or of now, and its columns are what is measured: Year | Boats | Quays."""
    if len(row) != len(head) or len(row) < 2 or not role(row[0], frames) or any(role(one, frames) for one in head[1:]):
        return False
    values = [cell for cell in row[1:] if cell]
    short = all(len(cell) < _BESIDE and _VALUE.fullmatch(cell) for cell in values)
    return bool(values) and short and bool(not head[0] or frames.due_columns.fullmatch(head[0]))


def _below(row: Cells, head: Cells, top: int, sums: bool, frames: Frames) -> list[Cell]:
    """The cells of such a row; those of a column below each other belong together as those of a row do elsewhere."""
    first = Cell(row[0], head[0], row[0], "", "", Place(top, named=True))
    kind = role(row[0], frames)
    told = (
        (cell, title, Place(-(top * _MOST + at), kind, False, True, sums))
        for at, (cell, title) in enumerate(zip(row[1:], head[1:], strict=True), 1)
    )
    return [first, *(Cell(cell, row[0], title or head[0] or row[0], "", "", place) for cell, title, place in told)]


def _wants(above: str, frames: Frames) -> bool:
    """Whether what stands below a head is to be done or reached by the date that the row gives."""
    named = frames.target_headings.fullmatch(above) or frames.tables.acts.fullmatch(above)
    return bool(named or frames.aims.search(above))


def asked(head: Cells, frames: Frames) -> bool:
    """Whether a table measures: it tells what is or what is aimed at, or calls its rows indicators or targets."""
    if any(role(above, frames) in ("told", "aim") for above in head[1:]):
        return True
    return bool(head and frames.target_headings.search(head[0]))


def _first(row: Cells, roles: list[Role]) -> int:
    """The first column of values, from the second on, in which the row has one; as many as there are if none."""
    places = (at for at in range(1, len(row)) if roles[at] and len(row[at]) < _BESIDE and _VALUE.fullmatch(row[at]))
    values = next(places, len(row))
    while 1 < values < len(row) and roles[values - 1]:
        values -= 1  # a column of values in which this row says n.a.
    return values


def _title(columns: list[tuple[str, str]], first: int, card: Quantities) -> str:
    """What a row is about: the last words left of its values, else its first; with its unit if a column gives that."""
    other = card.frames.unit_columns
    unit = next((cell for above, cell in columns if other.fullmatch(above)), "")
    unit = unit or next((one[1] for one in _BRACKETS.finditer(columns[0][0])), "")
    names = [cell for above, cell in columns if _WORD.search(cell) and not other.fullmatch(above)]
    left = [cell for above, cell in columns[:first] if _WORD.search(cell) and not other.fullmatch(above)]
    title = " ".join(dict.fromkeys(left)) if left and first < len(columns) else (names or [""])[0]
    title = title or " ".join(cell for _, cell in columns)
    return f"{title} ({unit})" if unit else title
