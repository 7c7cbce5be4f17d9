"""Small parts that several pages show: titles, status chips, distribution bars, source lines, tables of goals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from board.charts.palette import INK, SHAPES
from board.charts.sparkline import sparkline
from board.wording.language import Language
from board.wording.numbers import number, pick
from board.wording.sentences import BEHIND
from pages.views import address, html
from pages.views.frame import Here

Row = dict[str, Any]

RUNGS = 6

_DEEPEST = 3  # levels of a plan that are indented

_PATTERNS = {"cannot_tell": "kb-hatched", "not_measured": "kb-blank"}


def title(text: str, sub: str | None = None, crumbs: html.Html | None = None) -> None:
    """The message of a page as its one h1, with what it is about below it."""
    html.show(
        html.tag("nav", crumbs, cls="kb-crumbs") if crumbs else None,
        html.tag("h1", text, cls="kb-title"),
        html.tag("p", sub, cls="kb-sub") if sub else None,
    )


def section(text: str) -> html.Html:
    return html.tag("h2", text, cls="kb-section")


def chip(code: str | None, language: Language, large: bool = False) -> html.Html:
    """A status as shape, word and colour; None is a goal that nothing measures."""
    status = code or "not_measured"
    return html.tag(
        "span",
        html.tag("span", SHAPES[status], aria_hidden="true"),
        html.tag("span", language.say(f"verdict.{status}")),
        cls="kb-chip kb-large" if large else "kb-chip",
        style=f"--kb-status: var(--kb-{status})",
    )


def standing(row: Row, language: Language) -> list[html.Html]:
    """The chip of a goal; beside it that of the weakest goal below where that one lags behind and the goal does not."""
    own = chip(row["verdict"], language)
    if row["worst_code"] not in BEHIND or row["worst_code"] == row["verdict"]:
        return [own]
    return [own, html.tag("div", language.say("goals.below"), " ", chip(row["worst_code"], language), cls="kb-small")]


def bar(counts: dict[str, int], language: Language) -> html.Html:
    """How many goals have which verdict, in true proportion; the fewest still have room for their number."""
    present = [(code, counts[code]) for code in SHAPES if counts.get(code)]
    said = ", ".join(f"{language.say(f'verdict.{code}')}: {number(count, 0, language)}" for code, count in present)
    segments = [
        html.tag(
            "span",
            number(count, 0, language),
            cls=_PATTERNS.get(code),
            style=f"flex: {count} 1 0; --kb-status: var(--kb-{code})",
            title=f"{language.say(f'verdict.{code}')}: {number(count, 0, language)}",
        )
        for code, count in present
    ]
    return html.tag("div", *segments, cls="kb-bar", role="img", aria_label=said)


def legend(codes: list[str], language: Language) -> html.Html:
    return html.tag("div", *(chip(code, language) for code in SHAPES if code in codes), cls="kb-legend")


def counted(rows: list[Row]) -> dict[str, int]:
    return {row["code"]: row["goals"] for row in rows}


def goal_title(row: Row, language: Language, prefix: str = "title") -> str:
    """A goal's title in the reader's language; a goal without one is named by its level and code."""
    written = row.get(f"{prefix}_{language.code}", row.get(f"{prefix}_en"))
    if written:
        return written
    return f"{level_name(row['level'], language)} {row['code']}" if "level" in row else row["code"]


def level_name(level: str, language: Language, plural: bool = False) -> str:
    """The word for a level of a plan; the document's own where no language file knows it."""
    words = language.words["levels" if plural else "level"]
    return words.get(level, level.replace("_", " "))


def goal_link(row: Row, language: Language) -> html.Html:
    href = address.link("objectives", goal=row["objective_id"])
    return html.tag("a", goal_title(row, language), cls="kb-go", href=href)


def goals_table(
    rows: list[Row],
    here: Here,
    indented: bool = False,
    named: Callable[[Row, Language], html.Html] = goal_link,
) -> html.Html:
    """Goals with code, title, verdict and how much below them is measured; those with `matched` false stand back."""
    say = here.language.say
    head = html.tag(
        "tr",
        *(html.tag("th", say(f"goals.{name}"), scope="col") for name in ("code", "goal", "verdict", "measured")),
    )
    return html.tag(
        "table",
        html.tag("thead", head),
        html.tag("tbody", *(_goal_row(row, here, indented, named(row, here.language)) for row in rows)),
        cls="kb-rows",
    )


def _goal_row(row: Row, here: Here, indented: bool, name: html.Html) -> html.Html:
    say = here.language.say
    above = not row.get("matched", True)
    below = (
        say(
            "goals.of",
            measured=number(row["measured"], 0, here.language),
            n=row["goals"],
            goals=number(row["goals"], 0, here.language),
        )
        if row["below"] and not above
        else ""
    )
    several = "short_name_en" in row and here.institution == address.ALL
    source = f" · {pick(row, 'short_name', here.language)}" if several else ""
    return html.tag(
        "tr",
        html.tag("td", row["code"] + source, cls="kb-code"),
        html.tag("td", name),
        html.tag("td", *([] if above else standing(row, here.language))),
        html.tag("td", below, cls="kb-n", data_label=say("goals.measured") if below else None),
        cls=f"kb-depth{min(row['depth'], _DEEPEST)}{' kb-above' if above else ''}" if indented else "kb-below",
    )


def rung(n: int | str, here: Here) -> str:
    """A rung of the measurability ladder, with its number."""
    return f"{n} {here.say(f'rung.{n}')}"


def slide_link(show: str, here: Here) -> html.Html:
    """To the same thing as a slide over the whole screen; `show` as `model.story` reads it."""
    href = address.link("present", slides=show, slide="2")
    return html.tag("p", html.tag("a", here.language.say("slide.open"), cls="kb-go", href=href), cls="kb-small")


def source_line(row: Row, here: Here) -> html.Html:
    """Where a figure or target was read, and whether it was found there again."""
    say = here.language.say
    place = row["source_title"]
    if row["source_line"]:
        place = say("source.line", title=row["source_title"], line=row["source_line"])
    checked = {True: say("source.verified"), False: say("source.not_found"), None: None}[row["verified"]]
    parts = [f"{row['publisher']}, {place}" if row["publisher"] not in place else place, checked]
    return html.tag("span", " · ".join(part for part in parts if part), cls="kb-small")


def trail(row: Row | None, here: Here) -> html.Html | None:
    """The values of a series at a glance; nothing where there are only bounds."""
    if row is None:
        return None
    return html.drawing(sparkline(row["times"], row["trail"], row["breaks"], INK[here.theme].accent), "kb-spark")


def theme_links(themes: list[Row], language: Language) -> html.Html:
    links = (
        html.tag(
            "a",
            pick(one, "name", language),
            cls="kb-go",
            href=address.link("objectives", theme=one["theme_id"]),
        )
        for one in themes
    )
    return html.join(*links, by=", ")
