# shellcheck shell=bash
# What script/server says once both apps are healthy.

welcome() {
  cat <<TEXT

Marsa is up after $SECONDS s; Ctrl-C ends it.

  admin UI   http://127.0.0.1:$ui_port/
  GraphiQL   http://127.0.0.1:$api_port/graphiql/
  API        http://127.0.0.1:$api_port/graphql
  data       $data (logs in log/)

TEXT
  if [ "$profile" = demo ]; then account_table; else first_administrator; fi
}

# first_administrator: the API's word on the link that makes one, as long as there is none.
first_administrator() { grep -B 4 'first-administrator?token=' "$data/log/api.log" || true; }
