"""What people open: one page is `<name>.py` and `<name>.toml` (order, section, texts in every language)."""
