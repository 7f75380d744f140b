using System.Collections.Immutable;
using CrossAccount.Pulumi.HandOver;

namespace CrossAccount.Cli.Rehearsal.Cloud;

/// <summary>The outputs of the stack, by delegation.</summary>
/// <param name="Roles">The ARNs of the roles.</param>
/// <param name="ExternalIds">The external IDs; secrets.</param>
/// <param name="HandOver">What the people on the other side need.</param>
/// <param name="HandOvers">The same, as the program made it.</param>
internal sealed record ProgramOutputs(
    ImmutableDictionary<string, string> Roles,
    ImmutableDictionary<string, ImmutableArray<string>> ExternalIds,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> HandOver,
    ImmutableDictionary<string, RoleHandOver> HandOvers);
