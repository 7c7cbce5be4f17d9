"""Source documents in, pages and lines of text out (plain text for now)."""
