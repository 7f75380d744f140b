#!/usr/bin/env bash
# Gives a machine for builds the browser that tests/CrossAccount.Browser asks for, where Debian's packages can be installed. Where they
# cannot, it says so and the tests are skipped, saying why.
set -uo pipefail

for browser in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$browser" >/dev/null; then
    printf 'browser: %s\n' "$(command -v "$browser")"
    exit 0
  fi
done

if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
  printf 'browser: none, and it cannot be installed here (no apt-get, or not root): the browser tests will be skipped\n'
  exit 0
fi

printf 'browser: none, installing chromium\n'
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
if { apt-get update -q && apt-get install -q -y --no-install-recommends chromium fonts-dejavu-core; } >"$log" 2>&1; then
  printf 'browser: %s\n' "$(command -v chromium)"
else
  tail -n 5 "$log"
  printf 'browser: chromium could not be installed: the browser tests will be skipped\n'
fi
rm -f "$log"
