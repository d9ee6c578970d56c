#!/usr/bin/env bash
# A registration through the API alone: an officer registers, the head of the office validates, an officer of another office finds the
# file. Needs curl, jq and a running demonstration (script/server).
#
# usage: docs/register-by-curl.sh [API address, http://127.0.0.1:8081 unless told]
set -euo pipefail
cd "$(dirname "$0")/.."
api=${1:-http://127.0.0.1:8081}

# ask TOKEN OPERATION VARIABLES: the data, or the errors and an end.
ask() {
  local answer
  answer=$(jq -n --arg query "$2" --argjson variables "$3" '{query: $query, variables: $variables}' |
    curl --silent --show-error "$api/graphql" -H "Authorization: Bearer $1" -H 'Content-Type: application/json' \
      -H 'Accept-Language: fr' --data @-)
  if [ "$(jq 'has("errors")' <<<"$answer")" = true ]; then
    jq .errors <<<"$answer" >&2
    exit 1
  fi
  jq .data <<<"$answer"
}
key() { cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen; }
token() { script/token "$@" --api-port "${api##*:}"; }

outcome='... on RegistrationSaved { registration { id number version stage state migrant { identifier } } }
  ... on FieldsRefused { problems { field code message } }
  ... on RegistrationChanged { message } ... on StepRefused { code message }'

# step TOKEN MUTATION INPUT-TYPE INPUT: carries it out and keeps the registration's id and version.
step() {
  local answer
  answer=$(ask "$1" "mutation(\$input: $3!) { result: $2(input: \$input) { __typename $outcome } }" \
    "$(jq -n --argjson more "$4" --arg key "$(key)" --arg id "${id:-}" --argjson version "${version:-0}" \
      '{input: ({idempotencyKey: $key} + (if $id == "" then {} else {registrationId: $id, version: $version} end) + $more)}')")
  if [ "$(jq -r .result.__typename <<<"$answer")" != RegistrationSaved ]; then
    jq .result <<<"$answer" >&2
    exit 1
  fi
  id=$(jq -r .result.registration.id <<<"$answer")
  version=$(jq -r .result.registration.version <<<"$answer")
  jq -r '.result.registration | "\(.number)  \(.stage)  \(.state)"' <<<"$answer"
  identifier=$(jq -r '.result.registration.migrant.identifier // empty' <<<"$answer")
}

# Somebody new each time: whoever is registered twice is found, and the head of the office would have to decide.
latin=(BA DO FI KA LU MA NO RI SA TI) arabic=(با دو في كا لو ما نو ري سا تي)
given='' given_arabic=''
for _ in 1 2 3 4; do
  syllable=$((RANDOM % 10))
  given+=${latin[syllable]} given_arabic+=${arabic[syllable]}
done
born=$((1960 + RANDOM % 40))-0$((1 + RANDOM % 9))-$((10 + RANDOM % 19))
digits=$((1000000 + (RANDOM * 32768 + RANDOM) % 9000000))

officer=$(token OFFICER)
step "$officer" startRegistration StartRegistrationInput '{"registeredAs": "NEW"}'
step "$officer" saveFields SaveFieldsInput '{"leaveStage": true,
  "reception": {"ticket": "A-17", "language": "FRA", "noticeUnderstood": true}}'
step "$officer" saveFields SaveFieldsInput '{"leaveStage": true,
  "names": {"surname": "KOUASSI", "givenNames": "'"$given"'", "surnameArabic": "كواسي", "givenNamesArabic": "'"$given_arabic"'"},
  "birth": {"date": "'"$born"'", "country": "CIV", "place": "BOUAKE"},
  "nationality": {"sex": "F", "citizenships": ["CIV"], "documentCode": "CIV", "protection": "NONE"},
  "travelDocument": {"kind": "PASSPORT", "number": "20AE'"$digits"'", "issuer": "CIV", "issuedOn": "2022-05-09", "expiresOn": "2027-05-08"}}'
# Nobody comes near: the duplicate check lets the registration go on.
step "$officer" saveFields SaveFieldsInput '{"leaveStage": true}'
step "$officer" saveFields SaveFieldsInput '{"leaveStage": true,
  "entry": {"date": "2026-10-02", "crossing": "AIR-TUN", "stamped": true, "visa": "EXEMPT", "previousCountry": "CIV"},
  "residence": {"ground": "STUDIES", "intendedMonths": 24},
  "contact": {"governorate": "TN-11", "address": "'"$((1 + RANDOM % 200))"' rue du Maroc, La Marsa", "phone": "9'"$digits"'"}}'
step "$officer" saveFields SaveFieldsInput '{"leaveStage": true,
  "family": {"maritalStatus": "SINGLE"},
  "work": {"education": "6", "activity": "STUDENT", "employerOrSchool": "Université de Carthage"}}'

asked=$(ask "$officer" 'query($id: ID!) { registration(id: $id) { documents { code } } }' "$(jq -n --arg id "$id" '{id: $id}')")
step "$officer" saveFields SaveFieldsInput \
  "$(jq '{leaveStage: true, documents: [.registration.documents[] | {code, presented: true}]}' <<<"$asked")"
step "$officer" submitForValidation SubmitForValidationInput '{"reading": "READ_BY_THE_PERSON"}'
step "$(token SUPERVISOR)" validateRegistration RegistrationChangeInput '{}'
echo "identifier $identifier"

elsewhere=$(token OFFICER --account officer.sfax)
look='query($identifier: UniqueIdentifier!, $purpose: Purpose, $reason: String) {
  migrant(identifier: $identifier, purpose: $purpose, reason: $reason) { __typename
    ... on PurposeRequired { message office { place } }
    ... on Migrant { status names { surname givenNames surnameArabic } travelDocument { number } contact { phone address } } } }'
ask "$elsewhere" "$look" "$(jq -n --arg identifier "$identifier" '{identifier: $identifier}')"
ask "$elsewhere" "$look" "$(jq -n --arg identifier "$identifier" \
  '{identifier: $identifier, purpose: "IDENTITY_CHECK", reason: "La personne se présente au guichet de Sfax"}')"
