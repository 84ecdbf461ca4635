"""A mistake of ours: its traceback goes into a log, and the terminal says where that is."""

import sys
import tempfile
import traceback


def tell_of_bug() -> None:
    """Log the exception that is being handled, and say so."""
    try:
        where = _logged()
    except OSError:
        where = "above"
        traceback.print_exc()
    print(f"factlas: this is a bug of ours; see {where}", file=sys.stderr)


def _logged() -> str:
    with tempfile.NamedTemporaryFile(
        "w", prefix="factlas-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        traceback.print_exc(file=log)
    return log.name
