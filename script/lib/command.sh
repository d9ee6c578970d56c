# shellcheck shell=bash
# What every command here shares: its usage is its own header comment, its errors name it and go to standard error.

# usage: print the header comment of the running command.
usage() { awk 'NR > 1 { if (!/^#/) exit; sub(/^# ?/, ""); print }' "$0"; }

# fail MESSAGE…: say what went wrong, one line per argument, and end with 1.
fail() {
  printf '%s\n' "$(basename "$0"): $1" "${@:2}" >&2
  exit 1
}

# misuse MESSAGE: the command line makes no sense; end with 2, as usage errors do.
misuse() {
  printf '%s\n' "$(basename "$0"): $1" "$(basename "$0") --help says more." >&2
  exit 2
}

# port_number OPTION VALUE: refuse what is no TCP port.
port_number() {
  case $2 in '' | *[!0-9]*) misuse "$1 takes a port number, not '$2'" ;; esac
  if [ "$2" -lt 1 ] || [ "$2" -gt 65535 ]; then misuse "$1 takes a port between 1 and 65535, not $2"; fi
}

# count OPTION VALUE: refuse what is no whole number.
count() {
  case $2 in '' | *[!0-9]* | ??????????*) misuse "$1 takes a whole number, not '$2'" ;; esac
}
