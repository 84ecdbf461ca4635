#!/bin/sh
# Sees to it that the browser tests have a Chromium, the fonts that readers have (letters as wide as
# Arial's, and Japanese ones), and the library that Playwright's driver links to. Where they cannot
# be had it says so and succeeds: tests without a browser then report that they were not run.
set -eu

want() {
    command -v "${FACTLAS_CHROMIUM:-chromium}" >/dev/null 2>&1 || echo chromium
    .venv/bin/playwright --version >/dev/null 2>&1 || echo libatomic1
    command -v dpkg >/dev/null 2>&1 || return 0
    dpkg -s fonts-liberation >/dev/null 2>&1 || echo fonts-liberation
    dpkg -s fonts-ipafont-gothic fonts-noto-cjk fonts-droid-fallback 2>/dev/null |
        grep -q '^Status: install ok installed' || echo fonts-ipafont-gothic
}

set -- $(want)
[ $# -gt 0 ] || exit 0
echo "Installing $* for the browser tests."
sh "$(dirname "$0")/apt_install.sh" "$@" ||
    echo "Browser tests will NOT RUN, or without the right fonts; they need: apt-get install $*" >&2
