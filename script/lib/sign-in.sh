# shellcheck shell=bash
# Getting an access token as people and machines get theirs, with curl.

client=graphiql

# sign_in API USERNAME PASSWORD: a person's, by the authorization code flow with PKCE (RFC 7636) through the sign-in form.
sign_in() {
  local api=$1 callback=$1/graphiql/ verifier page location
  jar=$(mktemp) # mktemp makes it for its owner alone (mode 600)
  trap 'rm -f "$jar"' EXIT
  verifier=$(openssl rand -hex 32)

  page=$(browse --header 'Accept: text/html' --location --get "$api/oauth2/authorize" --data-urlencode "redirect_uri=$callback" \
    -d response_type=code -d client_id=$client -d scope=openid -d state=token \
    -d code_challenge_method=S256 -d "code_challenge=$(challenge "$verifier")") || fail "no API answers on $api: is script/server up?"
  location=$(printf %s "$3" | browse --output /dev/null --write-out '%{redirect_url}' "$api$(form_action "$page")" \
    --data-urlencode "_csrf=$(csrf_token "$page")" --data-urlencode "username=$2" --data-urlencode password@-)
  case $location in
    "$api/oauth2/authorize"*) location=$(browse --output /dev/null --write-out '%{redirect_url}' "$location") ;;
  esac
  case $location in
    "$callback"*code=*) ;;
    *) fail "the sign-in of $2 was refused" "It led to: ${location:-no redirect at all}" ;;
  esac
  redeem "$api" "$callback" "$verifier" "$(query_value code "$location")"
}

# redeem API CALLBACK VERIFIER CODE: the code for the token.
redeem() {
  access_token "$(browse "$1/oauth2/token" -d grant_type=authorization_code -d client_id=$client \
    --data-urlencode "redirect_uri=$2" -d "code_verifier=$3" -d "code=$4")"
}

# machine_token API CLIENT SECRET: a machine's, by client credentials.
machine_token() {
  local answer
  answer=$(printf 'user = "%s:%s"\n' "$2" "$3" | curl --silent --show-error --max-time 20 --config - \
    "$1/oauth2/token" -d grant_type=client_credentials) || fail "no API answers on $1: is script/server up?"
  access_token "$answer"
}

# access_token ANSWER: out of the token endpoint's JSON.
access_token() {
  local token
  token=$(printf %s "$1" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
  [ -n "$token" ] || fail "no token was given: $1"
  printf '%s\n' "$token"
}

browse() { curl --silent --show-error --max-time 20 --cookie "$jar" --cookie-jar "$jar" "$@"; }

challenge() { printf %s "$1" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d '='; }

form_action() { printf %s "$1" | tr '\n' ' ' | sed -n 's/.*<form[^>]* action="\([^"]*\)".*/\1/p'; }

csrf_token() { printf %s "$1" | tr '\n' ' ' | sed -n 's/.*<input[^>]* name="_csrf"[^>]* value="\([^"]*\)".*/\1/p'; }

# query_value NAME URL
query_value() { printf %s "$2" | sed -n "s/.*[?&]$1=\([^&]*\).*/\1/p"; }
