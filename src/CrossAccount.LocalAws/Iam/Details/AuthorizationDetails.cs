using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Iam.Details;

/// <summary>An account's IAM, as <c>GetAccountAuthorizationDetails</c> describes it. All lists are sorted.</summary>
/// <param name="UserDetailList">The users.</param>
/// <param name="GroupDetailList">The groups.</param>
/// <param name="RoleDetailList">The roles.</param>
/// <param name="Policies">The account's own managed policies, and those of AWS that it knows.</param>
public sealed record AuthorizationDetails(
    ImmutableArray<UserDetail> UserDetailList,
    ImmutableArray<GroupDetail> GroupDetailList,
    ImmutableArray<RoleDetail> RoleDetailList,
    ImmutableArray<PolicyDetail> Policies);
