using CrossAccount.Pulumi.HandOver;

namespace CrossAccount.Cli.HandOver;

/// <summary>What is handed over of one delegation.</summary>
/// <param name="Name">The delegation.</param>
/// <param name="HandOver">What the people on the other side need.</param>
internal sealed record DelegationHandOver(string Name, RoleHandOver HandOver);
