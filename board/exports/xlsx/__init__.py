"""A plan, or indicators, in; a workbook with formatted tables, native charts, and sources and definitions out."""
