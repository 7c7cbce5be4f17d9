"""StratML Part 2 (ISO 17469) as it is written and read: its elements, and as pairs the facts it has no place for.

Element names, order and closed lists: schema PerformancePlanOrReport, version 2.2 of 16 February 2016.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"
ROOT = "PerformancePlanOrReport"

_CONTACT = ("Identifier", "GivenName", "Surname", "PhoneNumber", "EmailAddress")
_RESULT = ("StartDate", "EndDate", "NumberOfUnits", "Descriptor", "Description")

# The children of each element in the order the schema wants; an element that is not here holds text.
CHILDREN: dict[str, tuple[str, ...]] = {
    ROOT: ("Name", "Description", "OtherInformation", "StrategicPlanCore", "AdministrativeInformation", "Submitter"),
    "StrategicPlanCore": ("Organization", "Vision", "Mission", "Value", "Goal"),
    "Organization": ("Name", "Acronym", "Identifier", "Description", "Stakeholder"),
    "Vision": ("Description", "Identifier"),
    "Mission": ("Description", "Identifier"),
    "Value": ("Name", "Description"),
    "Goal": (
        *("Name", "Description", "Identifier", "SequenceIndicator", "Stakeholder", "OtherInformation"),
        "Objective",
    ),
    "Objective": (
        *("Name", "Description", "Identifier", "SequenceIndicator", "Stakeholder", "OtherInformation"),
        "PerformanceIndicator",
    ),
    "Stakeholder": ("Name", "Description", "Role"),
    "Role": ("Name", "Description", "RoleType"),
    "PerformanceIndicator": (
        *("SequenceIndicator", "MeasurementDimension", "UnitOfMeasurement", "Identifier", "Relationship"),
        *("MeasurementInstance", "OtherInformation"),
    ),
    "Relationship": ("Identifier", "ReferentIdentifier", "Name", "Description"),
    "MeasurementInstance": ("TargetResult", "ActualResult"),
    "TargetResult": _RESULT,
    "ActualResult": _RESULT,
    "Descriptor": ("DescriptorName", "DescriptorValue"),
    "AdministrativeInformation": ("Identifier", "StartDate", "EndDate", "PublicationDate", "Source"),
    "Submitter": _CONTACT,
}

# Elements that may stand more than once beside each other; a role has two types at most.
MANY = frozenset(
    {
        *("Organization", "Value", "Goal", "Objective", "Stakeholder", "Role", "RoleType", "PerformanceIndicator"),
        *("Relationship", "ReferentIdentifier", "MeasurementInstance", "TargetResult", "ActualResult"),
    }
)

# Text that must be there, be it empty.
REQUIRED: dict[str, tuple[str, ...]] = {
    ROOT: ("Name",),
    "Goal": ("Name", "Description"),
    "Stakeholder": ("Name",),
    "Role": ("Name",),
    "PerformanceIndicator": ("MeasurementDimension", "UnitOfMeasurement"),
}

ATTRIBUTES: dict[tuple[str, str], tuple[str, ...]] = {
    (ROOT, "Type"): ("Strategic_Plan", "Performance_Plan", "Performance_Report"),
    ("Stakeholder", "StakeholderTypeType"): ("Person", "Organization", "Generic_Group"),
    ("PerformanceIndicator", "ValueChainStage"): (
        *("Outcome", "Output_Processing", "Output", "Input_Processing", "Input"),
    ),
    ("PerformanceIndicator", "PerformanceIndicatorType"): ("Quantitative", "Qualitative"),
    ("Relationship", "RelationshipType"): ("Broader_Than", "Peer_To", "Narrower_Than"),
}

# Names of earlier versions of the schema.
FORMERLY = {"FirstName": "GivenName", "LastName": "Surname", "IndicatorType": "PerformanceIndicatorType"}

ROLE_TYPES = ("Performer", "Beneficiary")

_OURS = uuid5(NAMESPACE_URL, "urn:koersbord:stratml")
_MARK = "[koersbord]"
_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def identifier(kind: str, name: str) -> str:
    """A stable identifier that the schema accepts, out of our own: the same item has the same one for ever."""
    return f"_{uuid_of(kind, name)}"


def uuid_of(kind: str, name: str) -> UUID:
    """A UUID of version 5 (RFC 9562, 5.5) for one of our ids."""
    return uuid5(_OURS, f"{kind}:{name}")


def writable(element: str, text: str) -> bool:
    """Whether the schema accepts a text in an element; that identifiers are unique is for the whole to see."""
    if element == "Identifier":
        return bool(_NAME.fullmatch(text))
    if element in ("StartDate", "EndDate", "PublicationDate"):
        return is_day(text)
    if element == "NumberOfUnits":
        return bool(_DECIMAL.fullmatch(text))
    if element == "Source":
        return bool(re.fullmatch(r"[!-~]+", text)) and not re.search(r'[<>"{}|\\^`\[\]%]', text)
    return element != "RoleType" or text in ROLE_TYPES


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar, written as year, month and day."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def clean(text: str) -> str:
    """A text without the signs that XML cannot hold, its lines ended as XML ends them."""
    return _NOT_XML.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))


def joined(text: str, pairs: Mapping[str, str]) -> str:
    """A text with pairs below it, one a line under a mark."""
    if not pairs and _MARK not in text.split("\n"):
        return text
    lines = [_MARK, *(f"{name} = {_escaped(value)}" for name, value in pairs.items())]
    return "\n".join([text, *lines] if text else lines)


def parted(written: str) -> tuple[str, dict[str, str]]:
    """The text and the pairs of what `joined` wrote; a text without the mark has no pairs."""
    lines = written.split("\n")
    if _MARK not in lines:
        return written, {}
    at = len(lines) - 1 - lines[::-1].index(_MARK)
    found = [line.partition(" = ") for line in lines[at + 1 :]]
    if not all(between for _, between, _ in found):
        return written, {}
    return "\n".join(lines[:at]), {name: _unescaped(value) for name, _, value in found}


def described(pairs: Mapping[str, str]) -> tuple[str, str]:
    """Pairs as one Descriptor holds them: the names, one a line, and on the same lines the values."""
    return "\n".join(pairs), "\n".join(_escaped(value) for value in pairs.values())


def descriptions(names: str, values: str, known: Iterable[str]) -> dict[str, str] | None:
    """The pairs of a Descriptor; None if it is not one of ours."""
    found, said = names.split("\n"), values.split("\n")
    if len(found) != len(said) or len(set(found)) != len(found) or not set(found) <= set(known):
        return None
    return dict(zip(found, map(_unescaped, said), strict=True))


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n", "r": "\r"}.get(found[1], found[1]), value)


# Kept of a target without a number: the indicator it stood under, whose figures do not say whether it was met.
STOOD_UNDER = "PerformanceIndicator"

# Pairs of a result that are ours; names that begin so are what another author wrote and the schema would not take.
KEPT = "original/"
TARGET_PAIRS = (
    *("target", "measured", "institution", "kind", "operator", "direction", "value_high", "unit", "baseline_value"),
    *("baseline_period", "tolerance", "own", "source", "source_line", "source_words", "replaced_by", "note_other"),
)
ACTUAL_PAIRS = (
    *("institution", "period", "dimension", "category", "bound", "status", "series_break", "source", "source_line"),
    *("source_words", "source_url", "note_other"),
)


def kept(names: Iterable[str]) -> list[str]:
    """Those of the names that are what another author wrote."""
    return [name for name in names if name.startswith(KEPT)]


def figure_id(indicator: str, period: str, dimension: str, category: str) -> str:
    """The name of a figure of a plan's own institution among what is kept of another format."""
    return "|".join((indicator, period, dimension, category))
