"""Finds quoted words in the texts of their sources, where those are at hand."""
