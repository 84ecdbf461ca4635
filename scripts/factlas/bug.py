"""A mistake of ours: its traceback goes into a log, and the terminal says where that is."""

import sys
import tempfile
import traceback


def tell_of_bug() -> None:
    """Log the exception that is being handled, and say so."""
    with tempfile.NamedTemporaryFile(
        "w", prefix="factlas-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        traceback.print_exc(file=log)
    print(f"factlas: this is a bug of ours; {log.name} tells more", file=sys.stderr)
