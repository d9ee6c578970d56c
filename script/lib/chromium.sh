# shellcheck shell=bash
# The browser of the journeys: the system's, else Debian's package where we may install it, else Playwright's own.

# use_chromium: export MARSA_CHROMIUM, or leave it unset, whereupon Playwright fetches its own on first use.
use_chromium() {
  MARSA_CHROMIUM=$(system_chromium)
  if [ -z "$MARSA_CHROMIUM" ] && install_package chromium; then MARSA_CHROMIUM=$(system_chromium); fi
  if [ -n "$MARSA_CHROMIUM" ]; then
    export MARSA_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  else
    unset MARSA_CHROMIUM
  fi
}

# system_chromium: its path, or nothing. MARSA_CHROMIUM names another one.
system_chromium() {
  local browser
  for browser in "${MARSA_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [ -n "$browser" ] && command -v "$browser"; then return; fi
  done
}
