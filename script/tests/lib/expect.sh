# shellcheck shell=bash
# Sourced by each shell test: a scratch directory that goes with it, and two ways to expect. One failure fails the file.

scratch=$(cd "$(mktemp -d)" && pwd -P)
expectations=0 failures=0
trap 'end_of_test $?' EXIT

# expect SENTENCE WANTED FOUND
expect() {
  expectations=$((expectations + 1))
  [ "$2" = "$3" ] || failed "$1" "wanted: $2" "found:  $3"
}

# expect_failure SENTENCE TEXT COMMAND…: it ends with an error, and its output holds TEXT.
expect_failure() {
  expectations=$((expectations + 1))
  local sentence=$1 text=$2 output
  shift 2
  if output=$("$@" 2>&1); then
    failed "$sentence" "it succeeded, saying: $output"
  else
    case $output in *"$text"*) ;; *) failed "$sentence" "wanted: $text" "found:  $output" ;; esac
  fi
}

failed() {
  failures=$((failures + 1))
  printf '%s\n' "FAILED: $1" "${@:2}" >&2
}

end_of_test() {
  local status=$1
  rm -rf "$scratch"
  echo "$(basename "$0"): $expectations expectations, $failures failed"
  [ "$failures" -eq 0 ] || exit 1
  exit "$status"
}
