using System.Collections.Immutable;

namespace CrossAccount.Cli.Preview;

/// <summary>A step of an access: someone assumes a role.</summary>
/// <param name="Who">Who, for people: the principal, or for a further step the role before.</param>
/// <param name="Role">The ARN of the role that is assumed.</param>
/// <param name="Ways">The ways, at least one; those that need least first.</param>
internal sealed record AccessStep(string Who, string Role, ImmutableArray<AccessWayRow> Ways);
