# shellcheck shell=bash
# The keys of the installation whose API listens on $api_port of this machine: asking for them, and saying what they answer.

kinds='kinds { kind versions { version fingerprint state } rotation { from to total done finishedAt } }'

# status: every kind with its versions, then the named keys.
status() {
  local answer
  answer=$(ask "{ keys { $kinds named { name masterVersion } } }")
  lines "$answer" | awk -F'|' '
    $1 == "kind" { print tolower($2) " key"; next }
    $1 == "version" { printf "  version %-4s %-10s %s\n", $2, $3, tolower($4); next }
    $1 == "rotation" { printf "  rotation from %s to %s: %s of %s%s\n", $2, $3, $5, $4, $6 == "null" ? ", running" : ", finished " $6; next }
    $1 == "named" { if (!named++) print "named keys, by the version of the master key that wraps them"; printf "  %-4s %s\n", $3, $2 }'
}

# rotate KIND: begin, or join the one that runs, and follow it.
rotate() {
  local answer
  answer=$(ask "mutation { rotateKeys(kind: $1) { __typename ... on KeyFileReadOnly { message } } }")
  refuse_message "$answer"
  case $1 in
    MASTER) follow MASTER ;;
    SIGNING) follow SIGNING 1 ;;
  esac
}

# follow KIND [STEPS]: a line whenever it has gone on, to its end or to so many of its steps.
follow() {
  local from to total did finished line said=
  while :; do
    line=$(progress "$1")
    IFS='|' read -r _ from to total did finished <<<"$line"
    [ -n "$finished" ] || fail "the API said nothing of a rotation; script/keys status says how far it is"
    if [ "$line" != "$said" ]; then echo "from version $from to $to: $did of $total"; fi
    said=$line
    if [ "$finished" != null ] || [ "$did" -ge "${2:-$((total + 1))}" ]; then break; fi
    sleep 1
  done
  case $1 in
    MASTER)
      echo "Version $to wraps every key. Keep a copy of its line of the master key's file apart from the backups."
      echo "Nothing but backups from before needs version $from: script/keys remove takes it away, docs/keys.md says when." ;;
    SIGNING) echo "Version $to signs. Tokens of version $from hold until they expire, in a few minutes." ;;
  esac
}

# progress KIND: its last rotation, as lines gives it.
progress() {
  local answer
  answer=$(ask "{ keys { $kinds } }")
  lines "$answer" | awk -F'|' -v kind="$1" '$1 == "kind" { this = $2 } $1 == "rotation" && this == kind'
}

# remove VERSION FINGERPRINT
remove() {
  local answer
  answer=$(ask "mutation { removeMasterKey(version: $1, fingerprint: \\\"$2\\\") { __typename
    ... on KeyFileReadOnly { message } ... on KeyStillNeeded { message } } }")
  refuse_message "$answer"
  echo "Version $1 is gone from the master key's file of the machine that answered."
}

# ask DOCUMENT: the answer; ends with what the API says where it refuses.
ask() {
  local answer
  answer=$(curl --silent --show-error --max-time 60 "http://127.0.0.1:$api_port/graphql" -H "Authorization: Bearer $(token)" \
    -H 'Content-Type: application/json' -H 'Accept-Language: en' --data "{\"query\": \"$(tr '\n' ' ' <<<"$1")\"}") ||
    fail "no API answers on port $api_port"
  case $answer in
    *'"errors"'*) fail "$(text message "$answer") ($(text code "$answer"))" ;;
  esac
  printf '%s\n' "$answer"
}

# token: the one that is given, else a new one of a demonstration, for it holds for minutes only.
token() {
  if [ -n "${MARSA_TOKEN:-}" ]; then
    printf %s "$MARSA_TOKEN"
  else
    "$root/script/token" ADMINISTRATOR --api-port "$api_port"
  fi
}

# refuse_message ANSWER: end with the message of a result that has one.
refuse_message() {
  case $1 in *'"message"'*) fail "$(text message "$1")" ;; esac
}

# text NAME JSON: the first text of that name.
text() { printf %s "$2" | sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p"; }

# lines JSON: what is asked for here, an object a line, its kind and its values parted by bars, in the order of the query.
lines() {
  printf %s "$1" | tr '{' '\n' | sed -n \
    -e 's/^"kind":"\([A-Z]*\)".*/kind|\1/p' \
    -e 's/^"version":\([0-9]*\),"fingerprint":"\([^"]*\)","state":"\([A-Z_]*\)".*/version|\1|\2|\3/p' \
    -e 's/^"from":\([0-9]*\),"to":\([0-9]*\),"total":\([0-9]*\),"done":\([0-9]*\),"finishedAt":"*\([^"},]*\).*/rotation|\1|\2|\3|\4|\5/p' \
    -e 's/^"name":"\([^"]*\)","masterVersion":\([0-9]*\).*/named|\1|\2/p'
}
