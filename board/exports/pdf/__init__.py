"""A story, or the state of a plan, in; a tagged PDF out, with bookmarks, drawings as vectors and sources as footnotes."""
