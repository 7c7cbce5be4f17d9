"""What another format said of an item and no table of ours has a column for, so that it can be given back as it was."""

from __future__ import annotations

from typing import Literal

from model.fields import Slug, Strict, Text

OriginalItem = Literal["document", "objective", "indicator", "target", "observation"]


class Original(Strict):
    """One fact of one item. `field` is where it stood in that format: `Identifier`, `Stakeholder[1]/Name`.

    `item_id` is our id of the item. An empty `value` is a place that was there and held nothing.
    """

    format: Slug
    item: OriginalItem
    item_id: Text
    field: Text
    value: str = ""
