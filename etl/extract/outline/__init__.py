"""A document's text in, its goals out with level, code and parent, by the document's own numbers and headings."""

from etl.extract.outline.propose import outline

__all__ = ["outline"]
