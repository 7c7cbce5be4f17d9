"""Pictures of pages of source documents, with the words in question marked on them."""
