"""What every output shows, derived once from the facts before anything is drawn."""
