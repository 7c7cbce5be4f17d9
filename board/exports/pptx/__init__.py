"""A story in; a deck of slides with native, editable charts out."""
