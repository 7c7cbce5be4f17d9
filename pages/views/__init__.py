"""Building blocks of pages: the frame around them, addresses, and parts that several pages show."""
