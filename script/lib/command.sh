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

# owns PID WORD: is that process alive, and does its command line hold WORD? A number alone may belong to a stranger by now.
owns() {
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  case $(ps -ww -o args= -p "$1" 2>/dev/null) in *"$2"*) return 0 ;; *) return 1 ;; esac
}

# end_process PID SECONDS: ask it to end, wait, then insist.
end_process() {
  kill "$1" 2>/dev/null || return 0
  local tenths=$(($2 * 10))
  while [ "$tenths" -gt 0 ] && kill -0 "$1" 2>/dev/null; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  kill -9 "$1" 2>/dev/null || true
}
