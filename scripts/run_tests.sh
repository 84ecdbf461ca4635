#!/bin/bash
# Runs every check of the project, each to its end, and says at the end what ran and what failed.
set -u
cd "$(dirname "$0")/.." || exit 1
bin=.venv/bin
passed=() failed=()

check() {
    local name=$1
    shift
    echo "== $name"
    if "$@" </dev/null; then passed+=("$name"); else failed+=("$name"); fi
}

listed() {
    local IFS=,
    local joined="$*"
    echo "${joined//,/, }"
}

# Where Python may not write what it compiles, every process of the tests would compile all of it.
$bin/python -m compileall -q scripts/factlas
$bin/python -m factlas.commands.compiling
rm -f .pytest_cache/v/run/not_run
check "format" $bin/ruff format --check --quiet .
check "lint" $bin/ruff check --quiet .
check "types" $bin/mypy
check "imports" $bin/lint-imports --no-logo
check "facts" $bin/factlas check
# In order, so that what the tests of a file share is made by one worker; an idle one takes over.
check "tests" $bin/python -m pytest -q -n auto --dist worksteal

not_run=$(cat .pytest_cache/v/run/not_run 2>/dev/null || echo 0)
echo
echo "make test ran: $(listed "${passed[@]}" "${failed[@]}")."
if [ "$not_run" != 0 ]; then
    echo "TESTS NOT RUN: $not_run (the list above says which, and why)"
fi
if [ ${#failed[@]} -gt 0 ]; then
    echo "FAILED: $(listed "${failed[@]}")"
    exit 1
fi
echo "All passed."
