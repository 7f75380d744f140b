#!/usr/bin/env bash
# Collects what `./crossaccount who-can --organization FOLDER` reads: an organization, who is where, and its policies.
# Run it with credentials of the management account, or of an account that may read the organization.
set -euo pipefail
folder=${1:?usage: export-organization.sh FOLDER}
mkdir -p "$folder"

organizations() { aws organizations "$@" --output json; }

collect_below() {
  organizations list-accounts-for-parent --parent-id "$1" > "$folder/$1.accounts.json"
  organizations list-organizational-units-for-parent --parent-id "$1" > "$folder/$1.organizational-units.json"
  local unit
  for unit in $(aws organizations list-organizational-units-for-parent --parent-id "$1" --query 'OrganizationalUnits[].Id' --output text); do
    collect_below "$unit"
  done
}

organizations describe-organization > "$folder/organization.json"
organizations list-roots > "$folder/roots.json"
collect_below "$(aws organizations list-roots --query 'Roots[0].Id' --output text)"
for type in SERVICE_CONTROL_POLICY RESOURCE_CONTROL_POLICY; do
  for policy in $(aws organizations list-policies --filter "$type" --query 'Policies[].Id' --output text); do
    organizations describe-policy --policy-id "$policy" > "$folder/$policy.policy.json"
    organizations list-targets-for-policy --policy-id "$policy" > "$folder/$policy.targets.json"
  done
done
