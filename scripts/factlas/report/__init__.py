"""The report as PDF, set with Typst from the same records as the site."""
