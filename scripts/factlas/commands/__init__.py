"""One function per command: plain arguments in, an exit code out."""
