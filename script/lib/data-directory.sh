# shellcheck shell=bash
# The directory where a server keeps its database, keys and logs: who runs in it, and who may empty it.

marker=.marsa-data

# open_data_directory DIR: create it if need be, mark what we created; sets $data to its absolute path.
open_data_directory() {
  mkdir -p "$1" || fail "cannot create the data directory $1"
  data=$(cd "$1" && pwd)
  [ -w "$data" ] || fail "cannot write in the data directory $data"
  if [ -z "$(ls -A "$data")" ]; then
    chmod 700 "$data"
    echo "Marsa keeps its data here; script/server --fresh empties this directory." >"$data/$marker"
  fi
}

# claim_data_directory: refuse a second server here; end what a killed one left behind; write down who we are.
claim_data_directory() {
  local server
  server=$(cat "$data/server.pid" 2>/dev/null || true)
  if owns "$server" server; then
    fail "already running with the data directory $data (process $server): end that one, or give --data DIR"
  fi
  # shellcheck disable=SC2046 # a list of numbers
  end_all $(cat "$data/api.pid" "$data/ui.pid" 2>/dev/null)
  mkdir -p "$data/log"
  echo "$$" >"$data/server.pid"
}

# empty_data_directory: for --fresh; only what carries our mark.
empty_data_directory() {
  [ -f "$data/$marker" ] || fail "--fresh: $data was not made by script/server, so it stays untouched" \
    "Empty it yourself, or give another --data DIR."
  find "$data" -mindepth 1 -maxdepth 1 ! -name "$marker" ! -name server.pid ! -name log -exec rm -rf {} +
}
