#!/usr/bin/env bash
# Keeps one comment of a pull request up to date: pull-request-comment.sh <number> <Markdown file>
# The file's first line, an HTML comment, tells it from others. Asks GitHub's command line, with GH_TOKEN and GH_REPO in the environment.
set -euo pipefail
[ $# -eq 2 ] || { printf 'usage: pull-request-comment.sh <number> <Markdown file>\n' >&2; exit 1; }
number=$1
file=$2
marker=$(sed -n '1{/^<!-- [A-Za-z0-9. -]* -->$/p}' "$file")
[ -n "$marker" ] || { printf 'the first line of `%s` must be an HTML comment that names what the comment is about, as in `<!-- crossaccount preview dev -->`\n' "$file" >&2; exit 1; }

# Only a bot's comment is ours: anyone may write that line into one.
comment=$(gh api "repos/$GH_REPO/issues/$number/comments" --paginate \
  --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$marker\"))) | .id" | sed -n 1p)
if [ -n "$comment" ]; then
  gh api --silent --method PATCH "repos/$GH_REPO/issues/comments/$comment" --field "body=@$file"
else
  gh api --silent --method POST "repos/$GH_REPO/issues/$number/comments" --field "body=@$file"
fi
