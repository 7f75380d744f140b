# shellcheck shell=bash
# What both doors share. The caller has set `root` to the repository's folder.

die() { printf '%s\n' "$*" >&2; exit 1; }

require_dotnet() {
  command -v dotnet >/dev/null || die "the .NET SDK is not installed: get version 10.0 from https://dotnet.microsoft.com/download"
}

# Sets PulumiSdk to nuget or offline, asking NuGet once, and says which one is built.
choose_pulumi_sdk() {
  local answer="$root/artifacts/pulumi-sdk" why="set by PulumiSdk"
  if [ -z "${PulumiSdk:-}" ]; then
    why="remembered in artifacts/pulumi-sdk"
    if [ ! -s "$answer" ]; then
      why="asked NuGet just now"
      dotnet msbuild "$root/eng/PulumiSdkProbe.proj" -nologo -v:minimal >&2 || true
    fi
    if [ -s "$answer" ]; then
      PulumiSdk=$(tr -d '[:space:]' <"$answer")
    else
      PulumiSdk=offline
      why="for this run only: NuGet could not be asked"
    fi
  fi
  export PulumiSdk
  case "$PulumiSdk" in
    nuget) printf 'Pulumi SDK: the official packages (%s)\n' "$why" >&2 ;;
    offline) printf 'Pulumi SDK: the offline subset src/Pulumi.Offline (%s)\n' "$why" >&2 ;;
    *) die "\`PulumiSdk\` is \`$PulumiSdk\`, but must be \`nuget\` (the official packages) or \`offline\` (src/Pulumi.Offline)" ;;
  esac
}
