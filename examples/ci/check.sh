#!/bin/sh
# Checks the plan of this repository and leaves the reports in a folder.
#
#   check.sh [PLAN] [REPORTS]        default: ke-hoach and bao-cao
#
# DUTOAN   the program; default: dutoan
# TODAY    the day of the check; default: the day of the last commit, so that a commit checked again
#          gives the same answer
# BASELINE the JSON of an earlier check: then only what is new or heavier counts
#
# Exit codes are those of `dutoan check`: 0 sound, 1 findings, 2 the plan has errors.
set -eu

plan=${1:-ke-hoach}
reports=${2:-bao-cao}
program=${DUTOAN:-dutoan}
root=$(git rev-parse --show-toplevel)
today=${TODAY:-$(git log -1 --format=%cs)}

mkdir -p "$reports"
set -- check "$plan" --today "$today" --root "$root" -o - \
  -o "$reports/check.json" -o "$reports/check.md" -o "$reports/check.sarif" \
  -o "$reports/check.junit.xml" -o "$reports/check.gitlab.json"
if [ -n "${BASELINE:-}" ]; then set -- "$@" --baseline "$BASELINE"; fi
if [ -n "${GITHUB_ACTIONS:-}" ]; then set -- "$@" --format github; fi
exec "$program" "$@"
