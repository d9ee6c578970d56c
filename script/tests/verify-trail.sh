#!/usr/bin/env bash
# script/verify-trail: its self-test, a trail that is whole and one that is not, and what it says of a call that makes no sense.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/lib/expect.sh"
source "$here/../lib/command.sh"
source "$here/../lib/jdk.sh"
use_jdk
sample=$here/lib/verify-trail-sample

verify() { "$here/../verify-trail" "$@"; }

# verdict COMMAND…: the last line of what it says, and how it ends.
verdict() {
  local status=0 said
  said=$("$@") || status=$?
  printf '%s, %d\n' "$(tail -n 1 <<<"$said")" "$status"
}

self_test=$(verify --self-test)
expect "it catches each tampering that it makes" "trail tamperings=16 caught=16" "$(tail -n 1 <<<"$self_test")"
expect "after passing what nobody tampered with" "control: nothing: whole" "$(head -n 1 <<<"$self_test")"

# What a server of the demonstration once handed out: its bytes are a contract.
cd "$sample"
signed=(--key public-key --checkpoint 000000000009.checkpoint --earlier 000000000008.checkpoint)
expect "a trail of Marsa's is whole" "trail whole rows=10 checkpoint=9, 0" "$(verdict verify trail.tsv "${signed[@]}")"
sed 's/START/STARS/' trail.tsv >"$scratch/changed.tsv"
expect "the same trail with one letter changed is not" \
  "trail tampered: changed rows: from row 0 to row 7 something was changed, inserted, taken away or moved after 000000000008.checkpoint was signed, 1" \
  "$(verdict verify "$scratch/changed.tsv" "${signed[@]}")"

expect_failure "without a key it verifies nothing" "takes EXPORT --key FILE --checkpoint FILE" \
  verify trail.tsv --checkpoint 000000000009.checkpoint
expect_failure "a file that is not there is named" "cannot read $scratch/none" verify "$scratch/none"
expect_failure "an unknown option is refused" "--nonsense is no option" verify --nonsense x
