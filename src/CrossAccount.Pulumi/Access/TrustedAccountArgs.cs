using CrossAccount.Pulumi.Accounts;

namespace CrossAccount.Pulumi.Access;

/// <summary>One more trusted account of a delegation, and who of it is allowed and denied.</summary>
public sealed class TrustedAccountArgs
{
    /// <summary>The account.</summary>
    public required AwsAccount Account { get; set; }

    /// <inheritdoc cref="CrossAccountAccessArgs.Allow"/>
    public IList<Grantee> Allow { get; set; } = [];

    /// <inheritdoc cref="CrossAccountAccessArgs.Deny"/>
    public IList<Grantee> Deny { get; set; } = [];
}
