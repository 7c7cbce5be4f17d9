"""What a slide shows in, a drawing as SVG text out: for slides full-screen and for paper, at any size, sharp."""
