# shellcheck shell=bash
# What script/server says once both apps are healthy.

welcome() {
  cat <<TEXT

Marsa is up after $SECONDS s; Ctrl-C ends it.

  admin UI   http://127.0.0.1:$ui_port/
  API        http://127.0.0.1:$api_port/graphql
  data       $data (logs in log/)
TEXT
  if [ "$profile" = demo ]; then explore; else first_administrator; fi
}

# explore: what a demonstration has besides.
explore() {
  printf '  GraphiQL   http://127.0.0.1:%s/graphiql/\n' "$api_port"
  if [ "$population" -gt 0 ]; then printf '  persons    %s synthetic ones; who is missing comes in from now on\n' "$population"; fi
  echo
  account_table
}

# first_administrator: the API's word on the link that makes one, as long as there is none.
first_administrator() { echo; grep -B 4 'first-administrator?token=' "$data/log/api.log" || true; }
