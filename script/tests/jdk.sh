#!/usr/bin/env bash
# Which JDK the commands choose, tried with directories that only look like JDKs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/lib/expect.sh"
source "$here/../lib/command.sh"
source "$here/../lib/jdk.sh"

# jdk NAME VERSION [FILES]: a home whose release file says VERSION.
jdk() {
  mkdir -p "$scratch/$1/bin"
  echo "JAVA_VERSION=\"$2\"" >"$scratch/$1/release"
  touch "$scratch/$1/bin/java" "$scratch/$1/bin/javac"
  chmod +x "$scratch/$1/bin"/*
  echo "$scratch/$1"
}

old=$(jdk old 17.0.9)
older=$(jdk "older one" 1.8.0_402)
fit=$(jdk "fit one" 25.0.3)
newer=$(jdk newer 26)
runtime=$(jdk runtime 25.0.1)
rm "$runtime/bin/javac"
silent=$(jdk silent 25)
rm "$silent/release"

expect "a JDK that is too old is passed over" "$fit" "$(printf '%s\n' "$old" "$older" "$fit" | first_jdk)"
expect "the first that fits wins over a newer one" "$fit" "$(printf '%s\n' "$fit" "$newer" | first_jdk)"
expect "an early-access number counts" "$newer" "$(printf '%s\n' "$old" "$newer" | first_jdk)"
expect "a runtime without a compiler is passed over" "$newer" "$(printf '%s\n' "$runtime" "$newer" | first_jdk)"
expect "a directory that says no version is passed over" "$newer" "$(printf '%s\n' "" "/nowhere" "$silent" "$newer" | first_jdk)"
expect_failure "nothing fits" "" first_jdk </dev/null

expect "JAVA_HOME is asked first" "$newer" "$(JAVA_HOME=$newer jdk_candidates | head -n 1)"
mkdir -p "$scratch/sdkman/candidates/java"
ln -s "$fit" "$scratch/sdkman/candidates/java/25.0.3-tem"
expect "SDKMAN's are found" "$scratch/sdkman/candidates/java/25.0.3-tem" \
  "$(SDKMAN_DIR=$scratch/sdkman jdk_candidates | grep -F "$scratch/sdkman")"

without_any() { jdk_candidates() { echo "$old"; }; use_jdk; }
expect_failure "with none, it says what to install" "no JDK 25 or newer" without_any
