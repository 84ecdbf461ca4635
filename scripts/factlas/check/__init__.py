"""Rules: what must hold of facts and story beyond their form."""
