using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Requests to assume a role that stand for anyone's: to see what a statement is about.</summary>
internal static class RoleRequests
{
    /// <summary>For some role: only the action matters.</summary>
    public static AccessRequest Any { get; } = Of("arn:aws:iam::000000000000:role/any", AccountId.Parse("000000000000"));

    public static AccessRequest Of(EstateRole role) => Of(role.Arn.ToString(), role.Account);

    private static AccessRequest Of(string role, AccountId owner) => new(Caller.Anonymous, Authorizer.AssumeRole, role, owner);
}
