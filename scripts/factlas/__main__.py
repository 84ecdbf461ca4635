"""Lets `python -m factlas` do what the `factlas` command does."""

import sys

from factlas.cli import main

sys.exit(main())
