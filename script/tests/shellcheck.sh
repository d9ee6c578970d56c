#!/usr/bin/env bash
# Every shell file is free of what shellcheck finds, where it is installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v shellcheck >/dev/null || { echo "shellcheck.sh: skipped, shellcheck is not installed"; exit; }
files=()
for file in script/* script/tests/*.sh docker/* docker/mysql/*.sh .ci/run; do
  if [ -f "$file" ] && head -n 1 "$file" | grep -q -e '^#!.*bash' -e 'shell=bash'; then files+=("$file"); fi
done
shellcheck --check-sourced "${files[@]}"
echo "shellcheck.sh: ${#files[@]} files and what they source"
