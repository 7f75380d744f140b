using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Details;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>One thing of an account, whichever list it stands in.</summary>
/// <param name="Kind">Its kind, as filters name it.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="Detail">The detail itself.</param>
internal readonly record struct AccountDetail(string Kind, string Arn, object Detail)
{
    private const string LocalPolicy = "LocalManagedPolicy";
    private const string AwsPolicy = "AWSManagedPolicy";

    public static ImmutableArray<string> Kinds { get; } = ["User", "Role", "Group", LocalPolicy, AwsPolicy];

    public static IEnumerable<AccountDetail> Of(AuthorizationDetails details) =>
    [
        .. details.UserDetailList.Select(user => new AccountDetail("User", user.Arn, user)),
        .. details.GroupDetailList.Select(group => new AccountDetail("Group", group.Arn, group)),
        .. details.RoleDetailList.Select(role => new AccountDetail("Role", role.Arn, role)),
        .. details.Policies.Select(policy => new AccountDetail(KindOf(policy), policy.Policy.Arn, policy)),
    ];

    private static string KindOf(PolicyDetail policy) =>
        policy.Policy.Arn.Contains(":iam::aws:policy/", StringComparison.Ordinal) ? AwsPolicy : LocalPolicy;
}
