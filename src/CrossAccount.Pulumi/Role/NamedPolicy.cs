using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Role;

/// <summary>A policy to create.</summary>
/// <param name="Name">Its name, unique in its account whatever its case.</param>
/// <param name="Document">What it says.</param>
public sealed record NamedPolicy(PolicyName Name, PolicyDocument Document);
