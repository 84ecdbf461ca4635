"""Measures the program against the promises of its design: `make bench`.

Not a part of the package: it stands beside it and uses it as a reader of the code would.
"""
