#!/usr/bin/env bash
# Which browser the journeys get, tried with a PATH that holds only pretended ones.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/lib/expect.sh"
source "$here/../lib/chromium.sh"

# pretend NAME: a program of that name on the PATH of the test.
pretend() {
  mkdir -p "$scratch/bin"
  touch "$scratch/bin/$1"
  chmod +x "$scratch/bin/$1"
}

found() { (PATH=$scratch/bin; system_chromium); }

unset MARSA_CHROMIUM
[ -d /Applications ] || expect "with none there is no answer" "" "$(found)"
pretend google-chrome
expect "Chrome will do" "$scratch/bin/google-chrome" "$(found)"
pretend chromium
expect "Chromium is asked first" "$scratch/bin/chromium" "$(found)"
pretend "my browser"
MARSA_CHROMIUM="$scratch/bin/my browser"
expect "the one that was chosen wins" "$scratch/bin/my browser" "$(found)"
MARSA_CHROMIUM=/nowhere/chromium
expect "one that is not there is passed over" "$scratch/bin/chromium" "$(found)"
