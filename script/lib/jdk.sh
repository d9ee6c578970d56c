# shellcheck shell=bash
# Finding a JDK that can build and run Marsa.

least_jdk=25

# use_jdk: export JAVA_HOME as the first JDK that is new enough, or say what to install.
use_jdk() {
  JAVA_HOME=$(first_jdk < <(jdk_candidates)) || fail "no JDK $least_jdk or newer here. Install one, or name it in JAVA_HOME:" \
    "  Debian:  Eclipse Temurin, apt package temurin-25-jdk (https://adoptium.net/installation/linux)" \
    "  macOS:   brew install --cask temurin@25" \
    "  both:    sdk install java 25-tem (https://sdkman.io)"
  export JAVA_HOME
}

# jdk_candidates: the places where a JDK may be, one a line, what the user chose first.
jdk_candidates() {
  echo "${JAVA_HOME:-}"
  home_of_java_on_path
  local home
  for home in /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/*; do echo "$home"; done
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v "$least_jdk+" 2>/dev/null || true; fi
}

# first_jdk: of the homes on standard input, the first that holds a new enough compiler.
first_jdk() {
  local home
  while read -r home; do
    if [ -x "$home/bin/javac" ] && [ "$(jdk_version "$home")" -ge "$least_jdk" ]; then
      echo "$home"
      return
    fi
  done
  return 1
}

# jdk_version HOME: its feature number (25 for 25.0.3, 8 for 1.8.0_402), 0 where it does not say.
jdk_version() {
  local version
  version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" 2>/dev/null | head -n 1)
  echo "${version:-0}"
}

# Asks java itself, for the java on the PATH may be a link, or a shim of a version manager.
home_of_java_on_path() {
  command -v java >/dev/null || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' || true
}
