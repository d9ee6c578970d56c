# shellcheck shell=bash
# Debian packages: installed where we may, or unpacked without installing them.

# install_package NAME: as root on Debian; fails anywhere else.
install_package() {
  [ "$(id -u)" = 0 ] && grep -q '^ID=debian' /etc/os-release 2>/dev/null || return 1
  echo "Installing Debian's $1."
  { apt-get -qq update && apt-get -qq install --yes --no-install-recommends "$1"; } >/dev/null
}

# unpack_packages DIR SUITE PACKAGE…: the packages of that suite and all they depend on, unpacked in DIR.
# Asks the mirror the system uses; leaves apt's own state alone.
unpack_packages() {
  local into=$1 suite=$2
  shift 2
  command -v apt-get >/dev/null || fail "this needs Debian: there is no apt-get here"
  rm -rf "$into.part" "$into.apt"
  mkdir -p "$into.part" "$into.apt/lists/partial" "$into.apt/archives/partial"
  : >"$into.apt/status"
  echo "deb [signed-by=$(debian_keyring)] $(debian_mirror) $suite main" >"$into.apt/sources"
  private_apt "$into.apt" update
  private_apt "$into.apt" install --yes --download-only --no-install-recommends "$@"
  local package
  for package in "$into.apt"/archives/*.deb; do dpkg -x "$package" "$into.part"; done
  mv "$into.part" "$into"
  rm -rf "$into.apt"
}

# private_apt STATE ARGUMENT…: apt-get with all its state in that directory and nothing considered installed.
private_apt() {
  local state=$1
  shift
  apt-get -qq -o "Dir::Etc::SourceList=$state/sources" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$state/lists" \
    -o "Dir::State::status=$state/status" -o "Dir::Cache=$state" -o "Dir::Cache::archives=$state/archives" \
    -o "APT::Sandbox::User=$(id -un)" -o Debug::NoLocking=true "$@" ||
    fail "apt-get $1 failed: is a Debian mirror within reach?"
}

debian_mirror() {
  local mirror
  # shellcheck disable=SC2016 # the format is apt's, not the shell's
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' | grep -v security | head -n 1 || true)
  echo "${mirror:-http://deb.debian.org/debian}"
}

debian_keyring() {
  local keyring
  for keyring in /usr/share/keyrings/debian-archive-keyring.pgp /usr/share/keyrings/debian-archive-keyring.gpg; do
    [ ! -f "$keyring" ] || { echo "$keyring"; return; }
  done
  fail "this needs Debian's own package keys (package debian-archive-keyring)"
}
