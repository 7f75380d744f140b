using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Export.Organizations;

/// <summary>The root of an organization.</summary>
/// <param name="Id">Its ID, as in <c>r-ab12</c>.</param>
/// <param name="EnabledTypes">The types of policies that are in force, as in <c>SERVICE_CONTROL_POLICY</c>.</param>
internal sealed record OrganizationRoot(string Id, ImmutableArray<string> EnabledTypes);
