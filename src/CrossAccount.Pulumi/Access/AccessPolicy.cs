using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Access;

/// <summary>The inline policies of the trusted side.</summary>
internal static class AccessPolicy
{
    public static PolicyDocument Allow(IEnumerable<Arn> roles) =>
        new(Statement.Allow(Authorizer.AssumeRole).Named("AllowAssumeRole").On([.. roles.Select(role => role.ToString())]));

    public static PolicyDocument Deny(IEnumerable<Arn> roles) =>
        new(Statement.Deny(Authorizer.AssumeRole).Named("DenyAssumeRole").On([.. roles.Select(role => role.ToString())]));
}
