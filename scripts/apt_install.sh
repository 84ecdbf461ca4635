#!/bin/sh
# Installs Debian packages where that needs no password; exits 1 where it cannot.
set -eu
if ! command -v apt-get >/dev/null 2>&1; then
    echo "There is no apt-get here to install $* with." >&2
    exit 1
elif [ "$(id -u)" = 0 ]; then
    as_root=
elif sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "Only root may install $*." >&2
    exit 1
fi
log=$(mktemp)
if $as_root apt-get update -q >"$log" 2>&1 &&
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "$@" >>"$log" 2>&1 </dev/null; then
    rm -f "$log"
else
    cat "$log" >&2
    rm -f "$log"
    exit 1
fi
