using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Benchmarks.Org;

/// <summary>A role that everyone tries to assume.</summary>
/// <param name="Arn">Its ARN.</param>
/// <param name="Account">Its account.</param>
/// <param name="Kind">Whom it trusts.</param>
/// <param name="Trust">Its trust policy.</param>
internal sealed record OrgRole(string Arn, AccountId Account, TrustKind Kind, CompiledPolicy Trust)
{
    /// <summary>The request to assume the role, as nobody makes it; principals make it as theirs.</summary>
    public AccessRequest Request { get; } = new(Caller.Anonymous, Authorizer.AssumeRole, Arn, Account);
}
