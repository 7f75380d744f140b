using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>What a hand-over has to know of a role. A copy: the arguments may change after the role is made.</summary>
internal sealed record RoleFacts(
    AccountId Account, Partition Partition, IamPath Path, RoleName Name, Arn Arn, SessionDuration MaxSessionDuration,
    ImmutableArray<TrustGrant> Trust, ImmutableArray<TrustDenial> TrustDeny)
{
    /// <summary>The color of links; none by default.</summary>
    public SwitchRoleColor Color { get; init; }

    /// <summary>Path and name, as the console asks for them.</summary>
    public string ConsoleName => (Path.ToString() + Name)[1..];

    public static RoleFacts Of(CrossAccountRoleArgs args, Arn arn) =>
        new(args.Account.Id, args.Account.Partition, args.Path, args.Name, arn, args.MaxSessionDuration, [.. args.Trust], [.. args.TrustDeny]);
}
