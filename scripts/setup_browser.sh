#!/bin/sh
# Sees to it that there is a Chromium for the browser tests. Where there is none and none can be
# installed it says so and succeeds: the tests themselves then report that they were not run.
set -eu
if command -v "${FACTLAS_CHROMIUM:-chromium}" >/dev/null 2>&1; then
    exit 0
fi
echo "Installing Chromium for the browser tests."
sh "$(dirname "$0")/apt_install.sh" chromium ||
    echo "No Chromium: the browser tests will NOT RUN (apt-get install chromium, or set FACTLAS_CHROMIUM)." >&2
