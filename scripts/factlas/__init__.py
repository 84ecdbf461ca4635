"""Factlas: YAML fact files in; a cited site, its maps, a PDF and open data out."""

__version__ = "0.1.0"
