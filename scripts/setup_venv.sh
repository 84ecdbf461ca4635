#!/bin/sh
# Makes an empty virtual environment in the folder given, with a Python of at least 3.11.
# PYTHON=... chooses the interpreter. Otherwise the system's own is taken, if it fits, before any
# on the path: distributions build theirs with profile-guided optimisation, with which all that
# Factlas does takes a fifth less time; version managers mostly build without.
set -eu
folder=$1
candidates=${PYTHON:-/usr/bin/python3 python3 python3.13 python3.12 python3.11 python3.14}

fits() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

is_ready() {
    fits "$1" && "$1" -c 'import ensurepip' 2>/dev/null
}

# One that is ready comes before one for which something has to be installed.
find_python() {
    for is_right in is_ready fits; do
        for candidate in $candidates; do
            if $is_right "$candidate"; then
                echo "$candidate"
                return
            fi
        done
    done
    echo "No Python of at least 3.11 among: $candidates." >&2
    echo "On Debian 12 or later: apt-get install python3 python3-venv    and then make again." >&2
    exit 1
}

# Debian ships the part that puts pip into an environment as a package of its own.
require_ensurepip() {
    "$python" -c 'import ensurepip' 2>/dev/null && return
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    echo "$python cannot make virtual environments yet: installing $package." >&2
    sh "$(dirname "$0")/apt_install.sh" "$package" && "$python" -c 'import ensurepip' && return
    echo "Please run: apt-get install $package    and then make again." >&2
    exit 1
}

python=$(find_python)
require_ensurepip
"$python" -m venv --clear "$folder"
