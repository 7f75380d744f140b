using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.LocalAws.Export.Organizations;

/// <summary>An account of an organization.</summary>
/// <param name="Path">Its place, as <c>aws:PrincipalOrgPaths</c> has it.</param>
/// <param name="ServiceControl">The service control policies by level, from the root down.</param>
/// <param name="ResourceControl">The resource control policies by level, from the root down.</param>
internal sealed record OrganizationMember(
    string Path, ImmutableArray<ImmutableArray<CompiledPolicy>> ServiceControl, ImmutableArray<ImmutableArray<CompiledPolicy>> ResourceControl);
