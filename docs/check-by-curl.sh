#!/usr/bin/env bash
# A partner body's check of a number, by curl alone: is it genuine, is it valid, and by which alias may it be kept? Needs jq and a
# running demonstration (script/server), whose partner body may ask; docs/partner-bodies.md says the rest.
#
# usage: docs/check-by-curl.sh NUMBER [API address, http://127.0.0.1:8081 unless told]
set -euo pipefail
number=${1:?whose number? docs/register-by-curl.sh ends with one}
api=${2:-http://127.0.0.1:8081}
client=${MARSA_CLIENT:-demo-verifier} secret=${MARSA_SECRET:-anchor-of-the-partner}

# The secret goes by standard input: on a command line others on this machine would see it.
token=$(printf 'user = "%s:%s"\n' "$client" "$secret" |
  curl --silent --show-error --fail --config - "$api/oauth2/token" -d grant_type=client_credentials | jq -r .access_token)

# ask QUERY VALUE: the answer.
ask() {
  jq -n --arg query "$1" --arg value "$2" '{query: $query, variables: {value: $value}}' |
    curl --silent --show-error "$api/graphql" --config <(printf 'header = "Authorization: Bearer %s"\n' "$token") \
      -H 'Content-Type: application/json' -H 'Accept-Language: fr' --data @- | jq -c '.data // .errors'
}

answer=$(ask "query(\$value: String!) { verifyIdentifier(value: \$value) { genuine valid alias } }" "$number")
echo "$answer"
alias=$(jq -r '.verifyIdentifier.alias // empty' <<<"$answer")
[ -z "$alias" ] || ask "query(\$value: String!) { verifyAlias(alias: \$value) { genuine valid } }" "$alias"
