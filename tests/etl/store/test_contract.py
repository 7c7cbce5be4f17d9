"""The published database: the columns that the board may rely on, and what holds for every row of the real data."""

import json

import duckdb
import pytest

from etl.places import ROOT
from model.progress import CODES, FLAGS, REASONS, TRENDS

Database = duckdb.DuckDBPyConnection

COLUMNS = {
    "institution": "institution_id name name_nl name_en short_name kind country part_of website",
    "document": "document_id institution_id title kind language published period_start period_end publisher url sha256 "
    "lines text_found",
    "objective": "objective_id document_id institution_id code official_code parent_id level depth position title_nl "
    "title_en commitment deadline horizon line_start line_end is_curated is_extracted passage",
    "objective_link": "objective_id linked_id kind",
    "similar_goal": "objective_id similar_id score shared_nl shared_en",
    "theme": "theme_id name_nl name_en",
    "objective_theme": "objective_id theme_id",
    "framework_item": "item_id framework code name_nl name_en",
    "objective_framework": "objective_id item_id reason origin",
    "indicator": "indicator_id name name_nl name_en definition definition_nl definition_en unit direction periodicity "
    "expected_interval_months decimals theme_id limit_value family_id additive",
    "family": "family_id name_nl name_en apart_nl apart_en",
    "divisor": "indicator_id per_id without reason_nl reason_en",
    "breakdown": "indicator_id dimension kind",
    "objective_indicator": "objective_id indicator_id role",
    "observation": "indicator_id institution_id period period_start period_end dimension category value bound status "
    "series_break source_id source_line source_url note",
    "target": "target_id objective_id indicator_id institution_id kind operator value value_high baseline_value "
    "baseline_period due own source_id source_line valid_from replaced_by",
    "assessment": "objective_id assessed_on status share_done note source_id source_line author",
    "implementation": "objective_id element unit_level state units of_units period source_id source_line",
    "cycle_step": "institution_id unit cycle step period",
    "verdict": "target_id indicator_id institution_id method code flags value score reason inputs computed_for",
    "forecast": "indicator_id institution_id level time pace scale span freedom reason",
    "source": "source_id title publisher url published retrieved licence kind",
    "passage": "document_id line_start line_end text",
    "edition": "document_id edition sha256 version until",
    "edition_passage": "document_id edition position item code fingerprint words line page decision value due",
    "edition_change": "document_id kind before now",
    "build": "version built_at data_hash counts warnings",
    "issue": "severity rule file line what fix",
}
DOCUMENTS = sorted(card.stem for card in (ROOT / "data" / "documents").glob("*.toml"))
CITING = ["observation", "target", "assessment", "implementation", "cycle_step"]
GOAL_NAMING = ["objective_link", "objective_theme", "objective_indicator", "objective_framework", "assessment"]
GOAL_NAMING += ["implementation", "target", "similar_goal"]
EXPECTED_GOALS = {"auhl": 67, "kuleuven": 109, "leiden": 71, "leuven": 1379, "uhasselt": 30}


def rows(database: Database, sql: str) -> list[tuple]:
    return database.execute(sql).fetchall()


@pytest.mark.parametrize("table", COLUMNS)
def test_a_table_has_its_columns(database: Database, table: str) -> None:
    found = {name for (name, *_) in rows(database, f"DESCRIBE {table}")}
    assert found >= set(COLUMNS[table].split())


@pytest.mark.parametrize("table", CITING)
def test_every_row_that_states_something_has_a_known_source(database: Database, table: str) -> None:
    stated = database.table(table)
    assert stated.filter("source_id IS NULL").fetchall() == []
    assert stated.filter("source_id NOT IN (SELECT source_id FROM source)").fetchall() == []
    documents = "source_line IS NULL AND source_id IN (SELECT document_id FROM document)"
    assert stated.filter(documents).fetchall() == []


def test_every_source_says_who_published_it_and_what(database: Database) -> None:
    assert rows(database, "SELECT source_id FROM source WHERE trim(title) = '' OR trim(publisher) = ''") == []
    assert rows(database, "SELECT source_id FROM source WHERE kind <> 'document' AND url NOT LIKE 'http%'") == []


def test_every_document_is_a_source_too(database: Database) -> None:
    found = rows(database, "SELECT source_id FROM source JOIN document ON document_id = source_id ORDER BY source_id")
    assert [name for (name,) in found] == DOCUMENTS


def test_all_institutions_are_there_without_any_text(database: Database) -> None:
    found = rows(database, "SELECT document_id, count(*) FROM objective GROUP BY document_id")
    assert dict(found) == EXPECTED_GOALS
    assert rows(database, "SELECT DISTINCT text_found, sha256, lines FROM document") == [(False, None, None)]
    assert rows(database, "SELECT objective_id FROM objective WHERE passage IS NOT NULL") == []
    assert rows(database, "FROM passage") == []
    told = rows(database, "SELECT file FROM issue WHERE rule = 'the_text_of_a_document_is_not_at_hand' ORDER BY file")
    assert told == [(f"documents/{name}.toml",) for name in DOCUMENTS]
    assert rows(database, "SELECT file, line FROM observation WHERE verified IS NOT NULL") == []
    assert rows(database, "SELECT file, line FROM target WHERE verified IS NOT NULL") == []


def test_goals_form_trees_within_their_document(database: Database) -> None:
    broken = """
    SELECT o.objective_id FROM objective o LEFT JOIN objective p ON p.objective_id = o.parent_id
    WHERE CASE WHEN o.parent_id IS NULL THEN o.depth <> 0
        ELSE p.objective_id IS NULL OR p.document_id <> o.document_id OR o.depth <> p.depth + 1
            OR p.position >= o.position END
    """
    assert rows(database, broken) == []


def test_every_goal_above_another_has_titles_in_both_languages(database: Database) -> None:
    untitled = """
    SELECT objective_id FROM objective p WHERE (title_nl IS NULL OR title_en IS NULL)
        AND EXISTS (FROM objective c WHERE c.parent_id = p.objective_id)
    """
    assert rows(database, untitled) == []


def test_an_unknown_value_is_null_and_says_why(database: Database) -> None:
    assert (
        rows(database, "SELECT indicator_id FROM observation WHERE value IS NULL AND trim(coalesce(note, '')) = ''")
        == []
    )
    assert rows(database, "SELECT indicator_id FROM observation WHERE NOT isfinite(value)") == []


@pytest.mark.parametrize("table", GOAL_NAMING)
def test_every_goal_that_is_named_exists(database: Database, table: str) -> None:
    lost = database.table(table).filter("objective_id NOT IN (SELECT objective_id FROM objective)")
    assert lost.fetchall() == []


def test_every_link_leads_to_a_goal(database: Database) -> None:
    lost = "SELECT linked_id FROM objective_link WHERE linked_id NOT IN (SELECT objective_id FROM objective)"
    assert rows(database, lost) == []


def test_every_goal_has_one_or_two_themes_if_it_has_any(database: Database) -> None:
    assert rows(database, "SELECT objective_id FROM objective_theme GROUP BY ALL HAVING count(*) > 2") == []


def test_every_target_that_holds_has_one_verdict(database: Database) -> None:
    counted = """
    SELECT t.target_id FROM target t LEFT JOIN verdict v USING (target_id)
    GROUP BY t.target_id, t.replaced_by HAVING count(v.code) <> (t.replaced_by IS NULL)::INTEGER
    """
    assert rows(database, counted) == []


def test_verdicts_speak_the_known_words(database: Database) -> None:
    known = {"code": CODES, "reason": REASONS, "trend": TRENDS, "was": CODES, "unnest(flags)": FLAGS}
    for column, words in known.items():
        found = {word for (word,) in database.table("verdict").project(column).fetchall()} - {None}
        assert found <= set(words), column
    assert rows(database, "SELECT * FROM verdict WHERE code = 'cannot_tell' AND reason IS NULL") == []


def test_every_verdict_names_its_inputs_and_the_version_it_was_made_for(database: Database) -> None:
    ((version,),) = rows(database, "SELECT version FROM build")
    for code, inputs, computed_for in rows(database, "SELECT code, inputs, computed_for FROM verdict"):
        assert computed_for == version
        numbers = json.loads(inputs)
        assert {"y0", "t0", "y", "t", "target", "due", "direction", "limit"} <= set(numbers)
        assert code == "cannot_tell" or numbers["y"] is not None


def test_no_goal_vanishes_upwards(database: Database) -> None:
    counted = """
    SELECT s.objective_id FROM rollup_summary s
    JOIN (SELECT objective_id, sum(goals) AS goals FROM rollup GROUP BY objective_id) r USING (objective_id)
    JOIN (SELECT ancestor_id AS objective_id, count(*) AS goals FROM objective_tree GROUP BY ALL) t USING (objective_id)
    WHERE s.goals <> r.goals OR t.goals <> r.goals
    """
    assert rows(database, counted) == []
    tops = "SELECT sum(s.goals) FROM rollup_summary s JOIN objective o USING (objective_id) WHERE o.parent_id IS NULL"
    assert rows(database, tops) == rows(database, "SELECT count(*) FROM objective")


def test_facts_are_sorted_as_they_are_read(database: Database) -> None:
    facts = database.table("observation").project("indicator_id, institution_id, period_start, dimension, category")
    assert facts.fetchall() == sorted(facts.fetchall())
    assert rows(database, "SELECT position FROM objective WHERE document_id = 'leuven'") == [(n,) for n in range(1379)]


@pytest.mark.documents
def test_with_the_texts_at_hand_every_goal_shows_its_passage(database_with_texts: Database) -> None:
    assert rows(database_with_texts, "SELECT objective_id FROM objective WHERE coalesce(passage, '') = ''") == []
    found = rows(database_with_texts, "SELECT document_id, lines FROM document WHERE text_found ORDER BY document_id")
    assert dict(found) == {"auhl": 626, "kuleuven": 3379, "leiden": 1230, "leuven": 12731, "uhasselt": 2350}
    told = rows(database_with_texts, "SELECT file FROM issue WHERE rule = 'the_text_of_a_document_is_not_at_hand'")
    assert told == []


@pytest.mark.documents
def test_with_the_texts_at_hand_every_cited_line_has_its_passage(database_with_texts: Database) -> None:
    lacking = """
    SELECT c.file, c.line FROM cited c JOIN document d ON d.document_id = c.source_id
    LEFT JOIN passage p ON p.document_id = c.source_id AND c.source_line BETWEEN p.line_start AND p.line_end
    WHERE p.text IS NULL
    """
    assert rows(database_with_texts, lacking) == []


@pytest.mark.documents
def test_with_the_texts_at_hand_every_cited_figure_was_looked_up(database_with_texts: Database) -> None:
    unseen = """
    SELECT o.file, o.line FROM observation o JOIN document d ON d.document_id = o.source_id
    WHERE o.value IS NOT NULL AND (o.verified IS NULL OR o.words_found IS NULL)
    """
    assert rows(database_with_texts, unseen) == []


@pytest.mark.documents
def test_every_figure_of_a_document_stands_at_its_line(database_with_texts: Database) -> None:
    told = """
    SELECT file, line, what FROM issue
    WHERE rule IN ('a_figure_was_not_found_at_its_line', 'the_words_of_a_figure_are_not_at_its_line')
    """
    assert rows(database_with_texts, told) == []


@pytest.mark.documents
def test_no_title_is_copied_but_the_names_of_parts_of_a_plan(database_with_texts: Database) -> None:
    copied = """
    SELECT objective_id, title_nl FROM objective o
    WHERE len(string_split(title_nl, ' ')) >= 6 AND contains(lower(passage), lower(title_nl))
        AND NOT EXISTS (FROM objective below WHERE below.parent_id = o.objective_id)
    """
    assert rows(database_with_texts, copied) == []


def test_the_ladders_of_institutions_and_themes_count_every_goal(database: Database) -> None:
    goals = "SELECT institution_id, count(*) FROM objective GROUP BY ALL ORDER BY ALL"
    ladder = "SELECT institution_id, sum(goals) FROM ladder_by_institution GROUP BY ALL ORDER BY ALL"
    assert rows(database, goals) == rows(database, ladder)
    themed = "SELECT theme_id, count(*) FROM objective_theme GROUP BY ALL ORDER BY ALL"
    ladder = "SELECT theme_id, sum(goals) FROM ladder_by_theme GROUP BY ALL ORDER BY ALL"
    assert rows(database, themed) == rows(database, ladder)


def test_every_series_has_a_forecast_or_a_reason(database: Database) -> None:
    series = "SELECT DISTINCT indicator_id, institution_id FROM latest ORDER BY ALL"
    told = "SELECT indicator_id, institution_id FROM forecast WHERE (level IS NULL) = (reason IS NOT NULL) ORDER BY ALL"
    assert rows(database, series) == rows(database, told)
    assert rows(database, "SELECT count(*) > 20 FROM forecast WHERE reason IS NULL") == [(True,)]
    few = """
        SELECT indicator_id FROM forecast SEMI JOIN (
            SELECT indicator_id, institution_id FROM latest GROUP BY ALL HAVING count(*) < 5
        ) USING (indicator_id, institution_id)
        WHERE reason IS DISTINCT FROM 'too_few_points'
    """
    assert rows(database, few) == []
