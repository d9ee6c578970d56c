# shellcheck shell=bash
# The two apps, built and laid out for a quick start in $root/target/server/{api,ui}.

apps=$root/target/server

# apps_are_current: were they built from the sources as they are?
apps_are_current() { [ "$(cat "$apps/sources" 2>/dev/null)" = "$(sources_fingerprint)" ]; }

# build_apps: package both apps and lay them out.
build_apps() {
  local sources
  sources=$(sources_fingerprint)
  rm -rf "$apps"
  (cd "$root" && ./mvnw -q -DskipTests -Dspotless.check.skip package) || fail "the build failed, see above"
  lay_out backend api
  lay_out frontend ui
  echo "Preparing a quick start."
  train api &
  train ui &
  wait
  remove_training
  echo "$sources" >"$apps/sources"
}

# await_other_build: two at once in one checkout would spoil each other's files; one left behind by a killed start counts too.
await_other_build() {
  local other
  other=$(cat "$root/target/build.pid" 2>/dev/null || true)
  if owns "$other" server; then echo "Another start is building here; waiting for it."; fi
  while owns "$other" server; do pause 0.5; done
}

# sources_fingerprint: one line that changes with any file the apps are built from, and with the JDK. Needs no git.
sources_fingerprint() {
  (
    cd "$root"
    find pom.xml .mvn ./*/pom.xml ./*/src/main -type f ! -path '*/src/main/frontend/*' ! -path '*/src/main/bundles/*' \
      -exec cksum {} + | LC_ALL=C sort
    cat "$JAVA_HOME/release"
  ) | cksum
}

# lay_out MODULE NAME: take the fat jar apart, for nested jars load slowly.
lay_out() {
  local jar
  for jar in "$root/$1/target/$1"-*.jar; do
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$apps/$2" --application-filename app.jar ||
      fail "could not take $jar apart"
  done
}

# train NAME: start the app once and end it, so that the JVM notes what it loaded (JEP 483); the start costs half from then
# on. It never sees the user's database. Where it fails, starting is slower and no more.
train() (
  unset MARSA_DATABASE_URL
  run_app "$1" -XX:AOTCacheOutput="$apps/$1/app.aot" -Dspring.context.exit=onRefresh \
    --server.port=0 --marsa.data="$apps/training/$1" >"$apps/$1/training.log" 2>&1
)

# remove_training: its database may still be writing its last pages when the trained process is gone.
remove_training() {
  local tries=150
  until rm -rf "$apps/training" 2>/dev/null || [ "$tries" -eq 0 ]; do pause 0.2; tries=$((tries - 1)); done
}

# run_app NAME [JVM OPTION …] ARGUMENT…: in the place of this shell. A virtual thread that loads a class keeps its carrier;
# with one carrier a core, on two cores, those that wait for a third thread could take them all.
run_app() {
  local app=$apps/$1 options=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djdk.virtualThreadScheduler.parallelism=16)
  shift
  if [ -f "$app/app.aot" ]; then options+=(-XX:AOTCache="$app/app.aot"); fi
  while [ "${1#-X}" != "$1" ] || [ "${1#-D}" != "$1" ]; do options+=("$1"); shift; done
  cd "$root"
  exec "$JAVA_HOME/bin/java" "${options[@]}" -jar "$app/app.jar" "$@"
}
