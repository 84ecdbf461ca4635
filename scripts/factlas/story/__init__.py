"""The story: Markdown written by people, with a citation on every sentence."""
