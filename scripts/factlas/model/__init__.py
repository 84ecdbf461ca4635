"""The nouns: frozen records of what people wrote, and nothing computed."""
