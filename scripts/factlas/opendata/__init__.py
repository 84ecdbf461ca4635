"""Open data: one module per format."""
