"""A story, or the state of a plan, in; a tagged PDF out: bookmarks, drawings as vectors, sources as footnotes."""
