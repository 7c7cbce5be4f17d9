"""An Open SDG data repository in (tables of figures, metadata in YAML); what it comes to in `data/` out."""
