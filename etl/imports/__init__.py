"""Plans and figures of other systems in; rows and cards for `data/` out, the original identifiers beside them."""
