"""From files to linked records, with every problem collected on the way."""
