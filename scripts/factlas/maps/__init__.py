"""Maps: one drawing and one live map of the same features, in one projection and one box."""
