#!/bin/sh
# Sees to it that the browser tests have a Chromium, and Playwright's driver the library that it
# links to. Where they cannot be had it says so and succeeds: the tests themselves then report
# that they were not run.
set -eu

want() {
    command -v "${FACTLAS_CHROMIUM:-chromium}" >/dev/null 2>&1 || echo chromium
    .venv/bin/playwright --version >/dev/null 2>&1 || echo libatomic1
}

set -- $(want)
[ $# -gt 0 ] || exit 0
echo "Installing $* for the browser tests."
sh "$(dirname "$0")/apt_install.sh" "$@" ||
    echo "The browser tests will NOT RUN. To have them run: apt-get install $*" >&2
