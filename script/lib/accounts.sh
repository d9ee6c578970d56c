# shellcheck shell=bash
# The demo accounts, read where the demo profile reads them: username,password,role,office,language,display_name.

accounts=$root/backend/src/main/resources/demo/accounts.csv

# accounts_of ROLE [NAME]: the lines of that role, or the one of that name.
accounts_of() { awk -F, -v role="$1" -v name="${2:-}" 'NR > 1 && $3 == role && (name == "" || $1 == name)' "$accounts"; }

account_roles() { awk -F, 'NR > 1 && !seen[$3]++ { print $3 }' "$accounts"; }

# account_table: for people, with the header of the file.
account_table() { awk -F, '{ printf "  %-17s %-23s %-14s %-7s %-9s %s\n", $1, $2, $3, $4, $5, $6 }' "$accounts"; }
