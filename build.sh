#!/usr/bin/env bash
# The contributors' door: build | test [dotnet test options] | bench decide|org|estate|serve | fuzz [http] [count] [--seed N] [--replay FILE] | pictures | format
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root"
# shellcheck source=eng/doors.sh
. "$root/eng/doors.sh"

solution=CrossAccount.Pulumi.sln

build() {
  dotnet build "$solution" -c Release -nologo -v:quiet --tl:off
}

# The console's summary has the names of skipped tests, but not their reasons.
say_why_skipped() {
  find "$1" -name '*.trx' -exec cat {} + 2>/dev/null | awk '
    /<UnitTestResult .*outcome="NotExecuted"/ { match($0, /testName="[^"]*"/); name = substr($0, RSTART + 10, RLENGTH - 11) }
    name != "" && match($0, /<Message>.*<\/Message>/) {
      print "skipped: " name ": " substr($0, RSTART + 9, RLENGTH - 19); name = ""
    }'
}

# Runs every test project and ends with the sum: N passed, N failed, N skipped.
run_tests() {
  local results=artifacts/test-results log=artifacts/test.log code=0
  rm -rf "$results"
  dotnet test "$solution" -c Release --no-build -nologo --tl:off --logger "console;verbosity=minimal" \
    --logger trx --results-directory "$results" "$@" 2>&1 | grep -v '^Results File:' | tee "$log" || code=$?
  say_why_skipped "$results"
  awk -v code="$code" '
    /Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+/ {
      gsub(/,/, "")
      for (i = 1; i <= NF; i++) {
        if ($i == "Failed:") failed += $(i + 1)
        if ($i == "Passed:") passed += $(i + 1)
        if ($i == "Skipped:") skipped += $(i + 1)
      }
      projects++
    }
    END {
      if (!projects) { print "no test ran"; failed = 1 }
      else if (code != 0 && !failed) { print "a test run ended abnormally"; failed = 1 }
      printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
      exit failed > 0
    }' "$log"
}

# Builds only what it runs, and leaves findings in artifacts/fuzz.
fuzz() {
  dotnet build tests/CrossAccount.Fuzz -c Release -nologo -v:quiet --tl:off
  dotnet exec artifacts/bin/CrossAccount.Fuzz/release/CrossAccount.Fuzz.dll "$@"
}

# Draws docs/images/*.png from the real program, in Chromium.
pictures() {
  dotnet build tests/CrossAccount.Browser -c Release -nologo -v:quiet --tl:off
  CROSSACCOUNT_PICTURES=docs/images dotnet test tests/CrossAccount.Browser -c Release --no-build -nologo --tl:off \
    --logger "console;verbosity=minimal" --filter 'FullyQualifiedName~Picture'
  ls -l docs/images
}

require_dotnet
verb=${1:-}
[ $# -gt 0 ] && shift
for argument in "$@"; do
  case "$argument" in -p:PulumiSdk=*) PulumiSdk=${argument#*=} ;; esac
done
case "$verb" in
  build) choose_pulumi_sdk; build ;;
  test) choose_pulumi_sdk; build; run_tests "$@" ;;
  fuzz) choose_pulumi_sdk; fuzz "$@" ;;
  pictures) choose_pulumi_sdk; pictures ;;
  format) choose_pulumi_sdk; dotnet format "$solution" "$@" ;;
  bench) exec dotnet run --project tests/CrossAccount.Benchmarks -c Release -- "$@" ;;
  *) die "usage: ./build.sh build | test [options of dotnet test] | bench decide|org|estate|serve | fuzz [http] [count] [--seed N] [--replay FILE] | pictures | format [options of dotnet format]" ;;
esac
