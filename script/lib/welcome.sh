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
  if [ "$profile" = demo ]; then account_table; fi
}
