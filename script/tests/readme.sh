#!/usr/bin/env bash
# What README promises of the API by curl, tried on a running server: the blocks of its section, and docs/register-by-curl.sh; and script/keys.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$(dirname "$here")")
source "$here/lib/expect.sh"
source "$here/../lib/command.sh"
source "$here/../lib/port.sh"
cd "$root"
if ! command -v jq >/dev/null; then
  echo "readme.sh: skipped, for there is no jq here (docs/register-by-curl.sh needs it too)"
  exit
fi
server=
trap 'leave $?' EXIT

leave() {
  [ -z "$server" ] || { kill -TERM "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
  end_of_test "$1"
}

# blocks: the commands of the section on curl.
blocks() { sed -n '/^## By curl/,/^## /p' README.md | awk '/^```sh/ {inside = 1; next} /^```/ {inside = 0} inside'; }

api_port=$(free_port) ui_port=$(free_port)
script/server --api-port "$api_port" --ui-port "$ui_port" --data "$scratch/data" --population 0 >"$scratch/said" 2>&1 &
server=$!
until grep -q OFFICER "$scratch/said"; do
  kill -0 "$server" 2>/dev/null || { cat "$scratch/said" >&2; fail "script/server did not start"; }
  sleep 0.3
done

export API=http://127.0.0.1:$api_port
blocks >"$scratch/blocks"
answers=$(bash -euo pipefail "$scratch/blocks")
expect "README's commands are found" yes "$(grep -q 'script/token OFFICER' "$scratch/blocks" && echo yes)"
expect "an officer of La Marsa is who asks" La\ Marsa "$(jq -rs '.[0].data.me.office.place' <<<"$answers")"
expect "wrong check digits are told" false "$(jq -rs '.[1].data.identifier.wellFormed' <<<"$answers")"
expect "an impossible date is refused at its field" input.birth.date "$(jq -rs '.[2].errors[0].extensions.field' <<<"$answers")"

journey=$(docs/register-by-curl.sh "$API") || failed "docs/register-by-curl.sh runs to its end"
expect "a specimen identifier is issued" 12 "$(sed -n 's/^identifier \(9[0-9]*\)$/\1/p' <<<"$journey" | tr -d '\n' | wc -c | tr -d ' ')"
expect "another office is asked for a purpose" PurposeRequired "$(sed -n '/^{/,$p' <<<"$journey" | jq -rs '.[0].migrant.__typename')"
expect "and then finds the person" KOUASSI "$(sed -n '/^{/,$p' <<<"$journey" | jq -rs '.[1].migrant.names.surname')"

rotated=$(script/keys rotate --api-port "$api_port") || failed "script/keys rotates the master key while the server runs"
expect "which then wraps every key" 1 "$(grep -c 'Version 2 wraps every key' <<<"$rotated")"
keys=$(script/keys status --api-port "$api_port")
expect "and the old one is told to be unneeded" 1 "$(grep -c '^  version 1 .* unneeded$' <<<"$keys")"
old=$(awk '$1 == "version" && $2 == 1 { print $3; exit }' <<<"$keys")
expect_failure "another fingerprint takes no version out" NOT_FOUND script/keys remove 1 0000-0000 --api-port "$api_port"
script/keys remove 1 "$old" --api-port "$api_port" >"$scratch/removed" || failed "script/keys takes the old version out"
expect "after which the file holds the new one alone" 2: "$(cut -c 1-2 "$scratch/data/master.key")"
expect "and people are found as before" KOUASSI "$(docs/register-by-curl.sh "$API" | sed -n '/^{/,$p' | jq -rs '.[1].migrant.names.surname')"
number=$(sed -n 's/^identifier \(9[0-9]*\)$/\1/p' <<<"$journey")
checks=$(docs/check-by-curl.sh "$number" "$API") || failed "docs/check-by-curl.sh runs to its end"
expect "a partner body is told that the number is genuine" true "$(jq -rs '.[0].verifyIdentifier.genuine' <<<"$checks")"
expect "and asks again by its alias" true "$(jq -rs '.[1].verifyAlias.valid' <<<"$checks")"
