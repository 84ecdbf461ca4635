"""The site: stages plain Markdown for the engine, and writes the claims' own pages beside it."""
