#!/usr/bin/env bash
# script/verify-feed: a release that is whole, and each way in which one is not.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if ! command -v jq >/dev/null || ! openssl genpkey -algorithm ed25519 >/dev/null 2>&1; then
  echo "verify-feed.sh: skipped, OpenSSL 3 or jq is not installed"
  exit
fi
source "$here/lib/expect.sh"
source "$here/../lib/command.sh"

verify() { "$here/../verify-feed" "$@"; }

cd "$scratch"
openssl genpkey -algorithm ed25519 -out secret.pem 2>/dev/null
openssl pkey -in secret.pem -pubout -out key.pem
sign() { openssl pkeyutl -sign -inkey "${1:-secret.pem}" -rawin -in 2025-v2/manifest.json -out 2025-v2/manifest.json.sig; }

# A release as Marsa writes one.
make() {
  rm -rf 2025-v2
  mkdir 2025-v2
  printf 'a,b\r\n1,3\r\n' >2025-v2/stock.csv
  jq -n --arg hash "$(openssl dgst -sha256 -r 2025-v2/stock.csv | cut -d' ' -f1)" --arg name "${1:-stock.csv}" \
    '{format: "marsa-feed/1", period: "2025", vintage: 2, files: [{name: $name, table: "STOCK", bytes: 10, sha256: $hash}]}' \
    >2025-v2/manifest.json
  sign
}

make
expect "a release of Marsa's is whole" "feed whole period=2025 vintage=2 files=1" "$(verify 2025-v2 --key key.pem)"
printf '4,5\r\n' >>2025-v2/stock.csv
expect_failure "a file with a line more is found" "stock.csv was changed" verify 2025-v2 --key key.pem
make
rm 2025-v2/stock.csv
expect_failure "a file that is gone is found" "stock.csv is missing" verify 2025-v2 --key key.pem
make
echo 1 >2025-v2/more.csv
expect_failure "a file that nobody signed is found" "more than the manifest names" verify 2025-v2 --key key.pem
make
sed -i.before 's/"vintage": 2/"vintage": 3/' 2025-v2/manifest.json
rm 2025-v2/manifest.json.before
expect_failure "another vintage is found" "not signed by that key" verify 2025-v2 --key key.pem
make
mv 2025-v2 2025-v3
expect_failure "a release under the name of another is found" "the name of another release" verify 2025-v3 --key key.pem
rm -r 2025-v3
make
expect "a folder is known from within too" "feed whole period=2025 vintage=2 files=1" "$(cd 2025-v2 && verify . --key ../key.pem)"
openssl genpkey -algorithm ed25519 -out other.pem 2>/dev/null
sign other.pem
expect_failure "another's signature is found" "not signed by that key" verify 2025-v2 --key key.pem
make ../secret.pem
expect_failure "a file elsewhere is not read" "a name that is none" verify 2025-v2 --key key.pem
expect_failure "it tells how it is called" "takes FOLDER --key FILE" verify 2025-v2
