"""A document's text and goals in, its figures and targets out: `quantities`."""

from etl.extract.quantities.find import quantities

__all__ = ["quantities"]
