"""Plans out of unknown hands: refused with a clear word, or taken as text; never harm, never another exception."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl.errors import DataError
from etl.imports import xml
from etl.imports.plan import plan
from etl.imports.stratml.document import read_stratml
from etl.places import ROOT, Places
from tests.etl.imports.conftest import fault_of, imported, planned, published

PLAN = """<PerformancePlanOrReport><Name>{title}</Name><StrategicPlanCore><Goal><Name>{name}</Name>
<Description>{text}</Description><SequenceIndicator>{code}</SequenceIndicator><Objective><Name>Below</Name>
<PerformanceIndicator><MeasurementDimension>{measure}</MeasurementDimension><UnitOfMeasurement/><MeasurementInstance>
<TargetResult><EndDate>{day}</EndDate><NumberOfUnits>{number}</NumberOfUnits></TargetResult></MeasurementInstance>
</PerformanceIndicator></Objective></Goal></StrategicPlanCore><AdministrativeInformation><StartDate>2024-01-01</StartDate>
</AdministrativeInformation></PerformancePlanOrReport>"""
USUAL = {
    **{"title": "A plan", "name": "A goal", "text": "Its text", "code": "1"},
    **{"measure": "Trees", "day": "2030-12-31", "number": "5"},
}
DATA = ROOT / "data"


def written(folder: Path, **parts: str) -> Path:
    file = folder / "a_plan.xml"
    file.write_text(PLAN.format(**USUAL | parts), encoding="utf-8")
    return file


def refused(folder: Path, content: bytes) -> str:
    file = folder / "a_plan.xml"
    file.write_bytes(content)
    return fault_of(lambda: read_stratml(file, DATA, "auhl"))


BOMB = "".join(f'<!ENTITY x{n} "{f"&x{n - 1};" * 10}">' for n in range(1, 12))
DOCTYPES = {
    "entity bomb": f'<!DOCTYPE p [<!ENTITY x0 "ha">{BOMB}]><p>&x11;</p>',
    "long entity many times": f'<!DOCTYPE p [<!ENTITY x "{"a" * 50_000}">]><p>{"&x;" * 50_000}</p>',
    "file of the machine": '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>&x;</p>',
    "address outside": '<!DOCTYPE p [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><p>&x;</p>',
    "parameter entity": '<!DOCTYPE p [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd">%x;]><p/>',
    "schema outside": '<!DOCTYPE p SYSTEM "http://127.0.0.1:9/p.dtd"><p/>',
}


@pytest.mark.parametrize("content", DOCTYPES.values(), ids=DOCTYPES)
def test_a_document_type_is_refused_whatever_it_declares(tmp_path: Path, content: str) -> None:
    said = refused(tmp_path, content.encode())
    assert "declares a document type" in said or "no XML that can be read" in said
    assert "root:" not in said


NO_XML = {
    "nothing": b"",
    "no XML": b"goal,title\n1,x\n",
    "cut off": PLAN.format(**USUAL).encode()[:300],
    "zeros": b"\x00" * 500,
    "encoding that is not the one it names": b'<?xml version="1.0" encoding="UTF-8"?><p>caf\xe9</p>',
    "encoding nobody knows": b'<?xml version="1.0" encoding="klingon"?><p/>',
    "depth": b"<a>" * 100_000,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
}


@pytest.mark.parametrize("content", NO_XML.values(), ids=NO_XML)
def test_what_is_no_xml_is_refused(tmp_path: Path, content: bytes) -> None:
    assert "no XML that can be read" in refused(tmp_path, content)


def test_xml_that_is_no_plan_is_refused(tmp_path: Path) -> None:
    assert "'html' holds no strategic plan" in refused(tmp_path, b"<html><body/></html>")


def test_a_file_beyond_any_plan_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml.read_bounded, "__defaults__", (1_000_000,))
    assert "larger than 1 MB" in refused(tmp_path, b"<p>" + b"a" * 1_000_001 + b"</p>")


def test_a_line_of_a_hundred_million_letters_is_not_kept_in_memory_twice(tmp_path: Path) -> None:
    file = tmp_path / "a_plan.xml"
    with file.open("wb") as long:
        long.truncate(1_000_000_000)
    assert "larger than 20 MB" in fault_of(lambda: read_stratml(file, DATA, "auhl"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_element_of_a_hundred_thousand_attributes_is_not_parsed(tmp_path: Path, encoding: str) -> None:
    names = " ".join(f'a{n}=">"' for n in range(100_000))
    said = refused(tmp_path, f"<PerformancePlanOrReport {names}/>".encode(encoding))
    assert "more than 1,000 attributes" in said


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "cannot be opened" in fault_of(lambda: read_stratml(tmp_path / "none.xml", DATA, "auhl"))


def test_an_institution_nobody_knows_is_told_once(tmp_path: Path) -> None:
    said = fault_of(lambda: read_stratml(written(tmp_path), DATA, "atlantis"))
    assert said.startswith("--institution: institution 'atlantis' is unknown. Add it to lists/institutions.csv")


NUMBERS = ["NaN", "INF", "-INF", "1,5", "1.234,5", "about 5", "1e400", "9" * 400, "5 %", "0x1F", "１２"]


@pytest.mark.parametrize("number", NUMBERS)
def test_what_is_no_figure_is_refused_with_its_place(tmp_path: Path, number: str) -> None:
    made = planned(Places(DATA, tmp_path, tmp_path), written(tmp_path, number=number), "auhl")
    refusals = {outcome.item.kind for outcome in made.outcomes if outcome.result == "refused"}
    assert "target" in refusals
    assert all(fault.where.startswith("a_plan.xml:") for fault in made.faults)


HOSTILE = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "=HYPERLINK(1)",
    "{name} {0}",
    "[a](javascript:b)",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_and_formulas_stay_text(bare: Callable[[str], Places], tmp_path: Path, text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    at = bare("one")
    imported(at, written(tmp_path, title=escaped, name=escaped, text=escaped, measure=escaped), "auhl")
    card = tomllib.loads((at.data / "indicators" / "a_plan_1_1_1.toml").read_text())
    assert card["name"] == {"nl": text, "en": text}
    assert published(at).path.is_file()


def test_a_name_cannot_lead_out_of_the_data(tmp_path: Path) -> None:
    ours = "[koersbord]\nindicator = ../../outside\nrole = measures"
    content = PLAN.format(**USUAL).replace(
        "</PerformanceIndicator>", f"<OtherInformation>{ours}</OtherInformation></PerformanceIndicator>"
    )
    (tmp_path / "a_plan.xml").write_text(content)
    made = planned(Places(DATA, tmp_path, tmp_path), tmp_path / "a_plan.xml", "auhl")
    assert any("is not a name that the data can have" in str(fault) for fault in made.faults)
    assert not any("outside" in file for file in made.texts)


@pytest.mark.parametrize("units", [("%", "$"), ("ton CO2", "ton CO₂"), ("تعداد", "عدد")])
def test_units_in_any_signs_are_told_apart(
    bare: Callable[[str], Places], tmp_path: Path, units: tuple[str, str]
) -> None:
    indicator = (
        "<PerformanceIndicator><MeasurementDimension>{0}</MeasurementDimension>"
        "<UnitOfMeasurement>{0}</UnitOfMeasurement></PerformanceIndicator>"
    )
    plan_of_two = PLAN.format(**USUAL).replace("<Objective>", "<Objective>" + "".join(map(indicator.format, units)))
    (tmp_path / "a_plan.xml").write_text(plan_of_two, encoding="utf-8")
    at = bare("one")
    imported(at, tmp_path / "a_plan.xml", "auhl")
    cards = [tomllib.loads(path.read_text()) for path in sorted((at.data / "indicators").glob("*.toml"))]
    called = {card["name"]["en"]: card["unit"] for card in cards}
    assert len({called[unit] for unit in units}) == 2
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", called[unit]) for unit in units)


def test_two_goals_of_one_code_are_both_kept(tmp_path: Path) -> None:
    content = PLAN.format(**USUAL)
    goal = content[content.index("<Goal>") : content.index("</Goal>") + len("</Goal>")]
    (tmp_path / "a_plan.xml").write_text(content.replace(goal, goal + goal.replace("A goal", "Another")))
    made = planned(Places(DATA, tmp_path, tmp_path), tmp_path / "a_plan.xml", "auhl")
    assert made.counts()["goal"] == {"added": 2}
    assert made.texts["objectives/a_plan.csv"].count("\n") == 5


def test_an_indicator_where_none_can_stand_is_told(tmp_path: Path) -> None:
    lost = "<MeasurementDimension>Lost</MeasurementDimension>"
    stray = f"<PerformanceIndicator>{lost}</PerformanceIndicator></StrategicPlanCore>"
    (tmp_path / "a_plan.xml").write_text(PLAN.format(**USUAL).replace("</StrategicPlanCore>", stray))
    made = planned(Places(DATA, tmp_path, tmp_path), tmp_path / "a_plan.xml", "auhl")
    assert ["stands where a plan has none" in str(fault) for fault in made.faults] == [True]


def test_other_namespaces_other_order_and_old_names_are_read(tmp_path: Path) -> None:
    content = (
        PLAN.format(**USUAL).replace("<Name>A goal</Name>", "").replace("<Objective>", "<Name>A goal</Name><Objective>")
    )
    content = content.replace("<PerformanceIndicator>", '<PerformanceIndicator IndicatorType="Quantitative">')
    (tmp_path / "a_plan.xml").write_text(
        content.replace("<PerformancePlanOrReport>", '<PerformancePlanOrReport xmlns="urn:x:old">')
    )
    made = planned(Places(DATA, tmp_path, tmp_path), tmp_path / "a_plan.xml", "auhl")
    assert made.faults == []
    assert "1,A goal,A goal," in made.texts["objectives/a_plan.csv"]
    assert ",@PerformanceIndicatorType,Quantitative" in made.texts["originals/a_plan.csv"]


def told_or_read(folder: Path, content: bytes) -> None:
    file = folder / "any.xml"
    file.write_bytes(content)
    with suppress(DataError):
        made = plan(DATA, read_stratml(file, DATA, "auhl"))
        assert sum(counts.total() for counts in made.counts().values()) == len(made.outcomes)


fuzzed = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@fuzzed
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_told(tmp_path: Path, content: bytes) -> None:
    told_or_read(tmp_path, content)


@fuzzed
@given(st.integers(0, len(PLAN)), st.integers(0, 60), st.binary(max_size=30))
def test_any_plan_spoiled_anywhere_is_read_or_told(tmp_path: Path, place: int, length: int, put: bytes) -> None:
    content = PLAN.format(**USUAL).encode()
    told_or_read(tmp_path, content[:place] + put + content[place + length :])


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<&"), max_size=40)


@fuzzed
@given(st.fixed_dictionaries(dict.fromkeys(USUAL, WORDS)), WORDS)
def test_any_words_in_a_plan_are_read_or_told(tmp_path: Path, parts: dict[str, str], pairs: str) -> None:
    lines = "\n".join(
        ["[koersbord]", *(f"{name} = {pairs}" for name in ("indicator", "limit_value", "decimals", "unit"))]
    )
    end = f"<OtherInformation>{lines}</OtherInformation></PerformanceIndicator>"
    told_or_read(
        tmp_path,
        PLAN.replace("</PerformanceIndicator>", end.replace("{", "{{").replace("}", "}}")).format(**parts).encode(),
    )
