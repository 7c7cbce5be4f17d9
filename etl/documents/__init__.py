"""Source documents in, pages and lines of text out: txt, md, html, pdf and docx."""
