#!/usr/bin/env bash
# How script/server begins and ends, tried in a checkout of its own (with a space in its path) where a stand-in plays both apps.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/lib/expect.sh"
source "$here/../lib/command.sh"
source "$here/../lib/port.sh"
source "$here/../lib/jdk.sh"
use_jdk
server=
trap 'leave $?' EXIT

# A checkout that is quick to build, and a JDK whose java runs the stand-in.
checkout="$scratch/a checkout"
mkdir -p "$checkout"/{.mvn,backend/{src/main/resources/demo,target},frontend/{src/main,target}} "$scratch/jdk/bin"
cp -R "$here/.." "$checkout/script"
touch "$checkout/pom.xml" "$checkout"/{backend,frontend}/pom.xml "$checkout"/{backend/target/backend,frontend/target/frontend}-1.jar
printf '%s\n' username,password,role,office,language amel,secret,OFFICER,2001,ar >"$checkout/backend/src/main/resources/demo/accounts.csv"
printf '%s\n' '#!/bin/sh' 'echo built >>builds' 'if [ -e slow ]; then sleep 60; fi' >"$checkout/mvnw"
cp "$JAVA_HOME/release" "$scratch/jdk"
printf '%s\n' '#!/bin/sh' "exec '$JAVA_HOME/bin/java' -Xshare:auto -XX:TieredStopAtLevel=1 -cp '$scratch' StandIn \"\$@\"" >"$scratch/jdk/bin/java"
touch "$scratch/jdk/bin/javac"
chmod +x "$checkout/mvnw" "$scratch/jdk/bin"/*
"$JAVA_HOME/bin/javac" -d "$scratch" "$here/lib/StandIn.java"
export JAVA_HOME=$scratch/jdk
data=$checkout/.marsa
api_port=$(free_port) ui_port=$(free_port)

server() { "$checkout/script/server" --api-port "$api_port" --ui-port "$ui_port" "$@"; }

# begin [OPTION …]: start it, wait until it is up; its process is $server, what it says in $scratch/said.
begin() {
  : >"$scratch/said"
  "$checkout/script/server" --api-port "$api_port" --ui-port "$ui_port" "$@" >"$scratch/said" 2>&1 &
  server=$!
  until grep -q OFFICER "$scratch/said"; do
    kill -0 "$server" 2>/dev/null || { cat "$scratch/said" >&2; return 1; }
    sleep 0.1
  done
}

# await_end: once it is gone, its exit status is in $status.
await_end() { status=0; wait "$server" 2>/dev/null || status=$?; }

leave() {
  [ -z "$server" ] || terminate
  end_of_test "$1"
}

# terminate: by SIGTERM.
terminate() { kill -TERM "$server" 2>/dev/null || true; await_end; }

alive() { if kill -0 "$1" 2>/dev/null; then echo alive; else echo gone; fi; }

# soon WANTED COMMAND…: what the command says, asked for up to 10 seconds until it is what is wanted.
soon() {
  local wanted=$1 tries=100
  shift
  until [ "$("$@")" = "$wanted" ] || [ "$tries" -eq 0 ]; do sleep 0.1; tries=$((tries - 1)); done
  "$@"
}

begin
api=$(cat "$data/api.pid") ui=$(cat "$data/ui.pid")
expect "it says where the UI is" 1 "$(grep -c "http://127.0.0.1:$ui_port/" "$scratch/said")"
expect "it says the demo accounts" 1 "$(grep -c 'amel.*secret.*OFFICER' "$scratch/said")"
expect_failure "a second server on the same data is refused" "already running with the data directory $data" server
expect_failure "a taken port is named, with its option" "port $api_port is taken: end what listens there, or give another one with --api-port" \
  server --data "$scratch/other data"
terminate
expect "SIGTERM ends it as SIGTERM" 143 "$status"
# Ended processes have a number until whoever inherits them looks.
expect "and both apps with it" "gone gone" "$(soon gone alive "$api") $(soon gone alive "$ui")"

begin
expect "sources that did not change are not built again" 1 "$(wc -l <"$checkout/builds" | tr -d ' ')"
kill -9 "$(cat "$data/api.pid")"
await_end
expect "when an app dies, it ends" 1 "$status"
expect "saying which, with the end of its log" 2 "$(grep -c -e 'the API ended by itself' -e "stand-in on $api_port" "$scratch/said")"

echo new >"$checkout/backend/src/main/new"
begin
expect "sources that changed are built again" 2 "$(wc -l <"$checkout/builds" | tr -d ' ')"
api=$(cat "$data/api.pid") ui=$(cat "$data/ui.pid")
{ kill -9 "$server" && await_end; } 2>/dev/null
expect "killed outright, it takes both apps with it" "gone gone" "$(soon gone alive "$api") $(soon gone alive "$ui")"

begin
expect "after which it starts again" 1 "$(grep -c 'is up' "$scratch/said")"
touch "$data/database"
terminate

begin --fresh
expect "--fresh empties its own data directory" "" "$(ls "$data/database" 2>/dev/null)"
terminate

echo newer >"$checkout/backend/src/main/new"
touch "$checkout/slow"
rm "$checkout/target/build.pid"
"$checkout/script/server" --api-port "$api_port" --ui-port "$ui_port" >"$scratch/said" 2>&1 &
server=$!
until [ -s "$checkout/target/build.pid" ]; do sleep 0.1; done
build=$(cat "$checkout/target/build.pid")
expect "a build is on its way" alive "$(alive "$build")"
{ kill -9 "$server" && await_end; } 2>/dev/null
expect "killed outright while it builds, it takes the build with it" gone "$(soon gone alive "$build")"
rm "$checkout/slow"
begin
expect "and the next start builds again" 1 "$(grep -c Building "$scratch/said")"
terminate

mkdir "$scratch/mine"
touch "$scratch/mine/letters"
expect_failure "--fresh leaves a directory alone that is not its own" "was not made by script/server" server --data "$scratch/mine" --fresh
expect "with all that is in it" "$scratch/mine/letters" "$(ls "$scratch/mine/letters")"
expect_failure "an unknown option is refused" "--nonsense is no option" server --nonsense 1
expect_failure "a port is a number" "--ui-port takes a port number" server --ui-port x
expect_failure "a population is a number" "--population takes a whole number, not 'many'" server --population many
expect_failure "and a demonstration's alone" "--population is for a demonstration" server --profile production --population 5
