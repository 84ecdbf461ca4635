"""Two versions of the facts side by side, and the facts without one of their sources."""
