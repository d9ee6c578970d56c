# shellcheck shell=bash
# TCP ports of this machine, asked by the shell itself: no curl, no netstat.

# port_taken PORT: does anything listen on it, as seen from 127.0.0.1?
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# free_port: print one that nobody listens on.
free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)) && port_taken "$port"; do :; done
  echo "$port"
}

# healthy PORT: does Spring's health endpoint on it answer 200?
healthy() { [ "$(health_status "$1" 2>/dev/null)" = 200 ]; }

health_status() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit
    printf 'GET /actuator/health HTTP/1.0\r\nHost: 127.0.0.1:%s\r\nAccept: */*\r\n\r\n' "$1" >&3
    read -r -t 5 _ status _ <&3
    echo "$status"
  )
}
