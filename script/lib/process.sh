# shellcheck shell=bash
# Processes that a file or a pipe names by number, and ending them.

# owns PID WORD: is that process alive, and does its command line hold WORD? A number alone may be a stranger's by now.
owns() {
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  case $(command_line "$1") in *"$2"*) return 0 ;; *) return 1 ;; esac
}

# Not every machine has ps (slim containers), not every one has /proc (macOS). Empty for a zombie.
command_line() {
  if [ -d /proc/self ]; then
    tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline" || true
  else
    ps -ww -o args= -p "$1" || true
  fi
}

# end_process PID WORD SECONDS: if it is ours, ask it to end, wait so long, then insist.
end_process() {
  local tenths=$(($3 * 10))
  ! owns "$1" "$2" || kill "$1" 2>/dev/null || true
  while owns "$1" "$2"; do
    if [ "$tenths" -eq 0 ]; then kill -9 "$1" 2>/dev/null || true; fi
    sleep 0.1
    tenths=$((tenths - 1))
  done
}

# end_group LEADER WORD: a job and all it started; a job of "set -m" leads a process group of its own.
end_group() {
  owns "$1" "$2" || return 0
  kill -- "-$1" 2>/dev/null || true
  end_process "$1" "$2" 10
}
