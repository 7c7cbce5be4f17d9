"""The text and the words of its language in, what every later step asks of it out: entries, and what stands where."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice, pairwise

from etl.documents.text import Text
from etl.extract.outline.columns import with_columns
from etl.extract.outline.flattened import unflattened
from etl.extract.outline.headings import Entry, leads_on, marked, title_node
from etl.extract.outline.indented import blocks
from etl.extract.outline.letters import with_letters, with_lost_signs, with_lost_words, with_misprints, with_words
from etl.extract.outline.lines import printed
from etl.extract.outline.listed_titles import with_listed_titles
from etl.extract.outline.lone_words import with_parted_labels
from etl.extract.outline.lost_ranks import with_lost_ranks
from etl.extract.outline.markers import markers
from etl.extract.outline.midline import split
from etl.extract.outline.no_goals import without_names, without_told
from etl.extract.outline.one_count import with_one_code, with_one_count
from etl.extract.outline.ordinals import with_ordinals
from etl.extract.outline.own_words import with_own_words
from etl.extract.outline.recurring import mostly_headings, recurring
from etl.extract.outline.semicolons import SEMICOLON, lists
from etl.extract.outline.spelled import with_figures
from etl.extract.outline.table_parts import contents_rows, without_measured
from etl.extract.outline.theme_codes import with_theme_codes
from etl.extract.outline.themes import themes_of
from etl.extract.outline.title_ranks import rank_titles
from etl.extract.outline.toc import named_titles
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline
from etl.extract.outline.zones import contents

_BODY_LINES = 6
_BODY_SIGNS = 400
_ANNOUNCING = 2
_LIST_WORDS = 4  # words of a title that says little more than that a list comes
_TITLES = 10
_NAMING = 0.6  # share of the lists that have a line right above them with a name of its own


@dataclass
class Document:
    """Entries outside the table of contents, the words of the language, the place of each line, and what is named.

    named     numbers of the lines that the table of contents names; empty if there is no table
    numbered  numbers of the lines that are a title with a number, where no number is that of a goal
    themes    letters before the numbers of goals that stand for a theme each
    """

    text: Text
    words: Outline
    entries: list[Entry]
    places: dict[int, int] = field(default_factory=dict)
    named: set[int] = field(default_factory=set)
    numbered: set[int] = field(default_factory=set)
    themes: frozenset[str] = frozenset()

    def place(self, node: Node) -> int:
        """Position of a node's line among the entries."""
        return self.places[id(node.line)]

    def body(self, node: Node) -> str:
        """The node's title and the first lines below it, up to the next that begins something; a subtitle counts."""
        parts = [node.title]
        start = self.place(node) + 1
        for place, entry in enumerate(islice(self.entries, start, start + _BODY_LINES)):
            if (
                entry.readings
                or entry.line.cells
                or (entry.heading and place)
                or (entry.line.mark and node.rule == "bullet")
                or (node.family[1] == SEMICOLON and parts[-1].endswith((";", ".")))
            ):
                break
            parts.append(entry.line.text)
        return " ".join(parts)[:_BODY_SIGNS]

    def subtitle(self, node: Node) -> str:
        """The line below a node, which is the title of one that has only a label and a number."""
        below = self.entries[self.place(node) + 1 : self.place(node) + 2]
        return below[0].line.text if below and not below[0].readings else ""

    def speaks(self, node: Node) -> bool:
        """Whether its first words say what will be done."""
        return self.says(node.title or self.subtitle(node)) or bool(self.words.doing.search(self.body(node)))

    def tells(self, node: Node) -> bool:
        """Whether the lines below its title say what will be done."""
        return self.words.doing.search(self.body(node)[len(node.title) :]) is not None

    def says(self, title: str) -> bool:
        """Whether a title alone says so."""
        words = self.words
        return bool(words.acting.match(title) or words.doing.search(title) or words.infinitives.search(title))

    def names_list(self, title: str) -> bool:
        """Whether a title says no more than that goals come: Actions, What we will do, Our priorities to 2030."""
        words = " ".join(word for word in title.rstrip(" :?").split() if not any(map(str.isdigit, word)))
        brief = len(words.split()) <= _LIST_WORDS and self.words.lists.search(words)
        return bool(brief or self.words.lists.fullmatch(words) or self.words.forms.fullmatch(words))

    def is_outside(self, node: Node) -> bool:
        """Whether its title opens a part that says no goals: a preface, an annex, a list of sources."""
        return bool(self.words.front.match(node.title) or self.words.back.match(node.title))

    @cached_property
    def announcing(self) -> list[int]:
        """Places of the lines below which a list may stand."""
        return [place for place, entry in enumerate(self.entries) if _announces(entry)]

    @cached_property
    def titles(self) -> list[Node]:
        """The headings that may stand above goals: none that only announces a list, again and again."""
        return [one for one in self._headings if one not in self._often and not self._leads(one)]

    @cached_property
    def recurring(self) -> list[int]:
        """Places of the headings that say what is told of part after part."""
        return list(mostly_headings(self._often, self.entries))

    @cached_property
    def _headings(self) -> list[Node]:
        return [title_node(entry) for entry in self.entries if self._is_title(entry)]

    @cached_property
    def _often(self) -> set[Node]:
        return recurring(self._headings, self.named, self.words)

    def _is_title(self, entry: Entry) -> bool:
        return entry.line.number in self.numbered or (entry.heading and not self._is_echo(entry))

    def _is_echo(self, heading: Entry) -> bool:
        """Whether it only says the title of the numbered line right above it again."""
        place = self.places[id(heading.line)]
        above = self.entries[place - 1].readings if place else ()
        return bool(above) and above[0].title.lower() == heading.line.text.lower()

    @cached_property
    def naming_lists(self) -> list[int]:
        """Places of the lines that say nothing but the name of a list of goals."""
        texts = ((place, entry.line) for place, entry in enumerate(self.entries))
        return [place for place, line in texts if not line.mark and self.words.lists.fullmatch(line.text.rstrip(" :"))]

    @cached_property
    def _above_lists(self) -> set[int]:
        """Lines above plain lines that stand further in."""
        return {head.line.number for head, _ in blocks(self.entries)}

    @cached_property
    def _above_semicolons(self) -> set[int]:
        """Lines above lists without a sign whose items end in a semicolon."""
        return {head.line.number for head, _ in lists(self.entries)}

    @cached_property
    def _above_bullets(self) -> set[int]:
        """Lines right above bullets that name what these do, where most lists have one and other titles are few."""
        lists = [
            (before.line, before.heading)
            for before, after in pairwise(self.entries)
            if after.line.mark and not before.line.mark and (before.heading or before.line.text.endswith(":"))
        ]
        times = Counter(line.text for line, _ in lists)
        naming = {
            line.number for line, heading in lists if heading and times[line.text] == 1 and self._is_name(line.text)
        }
        others = sum(entry.heading and not entry.line.text.endswith(":") for entry in self.entries)
        return naming if len(naming) >= _NAMING * len(lists) and len(naming) > others else set()

    def _is_name(self, title: str) -> bool:
        said = (self.words.doing, self.words.lists, self.words.asides)
        return not any(words.search(title) for words in said)

    @cached_property
    def is_plan(self) -> bool:
        """Whether a title among the first lines calls it a plan."""
        return any(self.words.plans.search(entry.line.text) for entry in self.entries[:_TITLES] if entry.heading)

    def _leads(self, heading: Node) -> bool:
        colon = heading.line.text.endswith(":")
        colon = colon and (not heading.line.capitals or heading.line.number in self._above_semicolons)
        colon = colon and heading.line.number not in self._above_bullets and not self._is_above_prose(heading)
        named = heading.line.number in self._above_lists and not self.words.doing.search(heading.title)
        fits = (self.words.lists, self.words.signs)
        return (colon and not named) or any(words.fullmatch(heading.title) for words in fits)

    def _is_above_prose(self, heading: Node) -> bool:
        """Whether a name that ends in a colon stands over running text: then it announces no list."""
        below = next(iter(self.entries[self.place(heading) + 1 :]), None)
        if below is None or below.readings or below.heading or not self._is_name(heading.title):
            return False
        return below.line.runs_on and not below.line.mark and not below.line.cells

    def is_announced(self, node: Node) -> bool:
        """Whether a line or two above it announces a list of goals."""
        place = self.place(node)
        above = self.entries[max(0, place - _ANNOUNCING) : place]
        return any(self._announces(entry) for entry in above)

    def _announces(self, entry: Entry) -> bool:
        ends = entry.heading or entry.line.text.endswith(":")
        words, text = self.words, entry.line.text
        led = words.lists.search(text) or (words.leads.search(text) and not words.asides.search(text))
        return ends and not entry.readings and bool(led)


def document(text: Text, words: Outline) -> Document:
    """Read a text into entries."""
    level = words.counts_levels
    lines = with_listed_titles(printed(text, level))
    lines = with_parted_labels(unflattened(with_lost_ranks(lines)), level)
    lines = with_columns(with_ordinals(with_figures(lines, words.numbers), words), words)
    read = split([(line, markers(line, words)) for line in lines], lambda line: markers(line, words))
    read = with_lost_signs(with_lost_words(with_words(with_letters(without_names(read)))))
    read = with_misprints(read)
    read = with_theme_codes(read, words)
    inside = contents(read, words) | contents_rows(read)
    named = named_titles(read, inside)
    for line, _ in read:  # a title of the contents is no rest of the sentence above it
        line.begins = line.begins or line.number in named
    captions = {line.number for line, _ in read if line.rank is None and words.is_caption(line.text)}
    captions |= {line.number for (line, _), (below, _) in pairwise(read) if leads_on(line, below, words)}
    read = without_told(without_measured(read, words), words)
    outside = [(line, readings) for line, readings in read if line.number not in inside]
    outside = with_one_code(with_one_count(with_own_words(outside, words)))
    entries = marked(outside, named, captions)
    rank_titles(entries, named, words)
    places = {id(entry.line): place for place, entry in enumerate(entries)}
    return Document(text, words, entries, places, named, themes=themes_of(read, words))


def _announces(entry: Entry) -> bool:
    line = entry.line
    return not line.mark and not line.cells and (entry.heading or line.text.endswith(":") or bool(entry.readings))
