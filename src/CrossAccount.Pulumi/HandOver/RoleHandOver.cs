using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>
/// What the people on the other side need to use a role: a link for the console, a profile and a command for the AWS CLI, and code.
/// Each is withheld with its reason where it cannot work.
/// </summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html">Grant a user permissions to switch roles</see>;
/// <see href="https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html">Use an IAM role in the AWS CLI</see>.
/// </remarks>
public sealed class RoleHandOver
{
    private readonly RoleFacts _role;
    private readonly ImmutableArray<AllowedIdentities> _allowed;

    private RoleHandOver(RoleFacts role, ImmutableArray<AllowedIdentities> allowed)
    {
        _role = role;
        _allowed = allowed;
        Recipients = [.. RecipientParts.Of(role, allowed).Select(part => RecipientWriter.Write(role, part))];
    }

    /// <summary>The ARN of the role.</summary>
    public Arn RoleArn => _role.Arn;

    /// <summary>
    /// Those whom the trust names, by how they sign in: users, then roles, third parties, and those whom an identity provider
    /// vouches for. Empty when only services assume the role.
    /// </summary>
    public ImmutableArray<RecipientHandOver> Recipients { get; }

    /// <summary>Why there are no <see cref="Recipients"/>; null when there are some.</summary>
    public string? WithheldBecause => Recipients.IsEmpty ? ForNobody.CliProfile.WithheldBecause : null;

    /// <summary>Whether some recipients have to send an external ID.</summary>
    public bool AsksForExternalId => Recipients.Any(recipient => recipient.AsksForExternalId);

    /// <summary>The link of the first recipients to the console's page <i>Switch role</i>.</summary>
    public HandOverItem SwitchRoleUrl => First(recipient => recipient.SwitchRoleUrl);

    /// <summary>The profile of the first recipients.</summary>
    public HandOverItem CliProfile => First(recipient => recipient.CliProfile);

    /// <summary>The command of the first recipients.</summary>
    public HandOverItem AssumeRoleCommand => First(recipient => recipient.AssumeRoleCommand);

    /// <summary>
    /// All texts by name, for outputs: those of the first recipients as they are (<c>cliProfile</c>), those of others with who they
    /// are (<c>cliProfile-roles</c>). What is withheld reads <c>withheld: </c> and the reason.
    /// </summary>
    public ImmutableSortedDictionary<string, string> ToTexts() =>
        (Recipients.IsEmpty ? [ForNobody] : Recipients)
            .SelectMany((recipient, index) => recipient.Items.Select(item =>
                KeyValuePair.Create(index == 0 ? item.Key : $"{item.Key}-{recipient.Recipient.Name}", item.Value.ToString())))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The same role for the identities that a trusted account allows to assume it: without those that are not meant. May be said
    /// of several accounts, one after the other.
    /// </summary>
    /// <param name="trusted">The trusted account.</param>
    /// <param name="allowed">Its identities that are allowed; none leaves it as it is.</param>
    /// <param name="mfa">The MFA that the trusted account asks of them; null, the default, for none.</param>
    public RoleHandOver For(AccountId trusted, IEnumerable<Grantee> allowed, MfaRequirement? mfa = null)
    {
        ImmutableArray<Grantee> identities = [.. allowed];
        return identities.IsEmpty ? this : new(_role, [.. _allowed.Where(known => known.Account != trusted), new(trusted, identities, mfa)]);
    }

    /// <summary>The same with a color in each link. AWS does not document it, so no link has one by default.</summary>
    public RoleHandOver In(SwitchRoleColor color) => new(_role with { Color = color }, _allowed);

    internal static RoleHandOver For(CrossAccountRoleArgs args, Arn arn) => new(RoleFacts.Of(args, arn), allowed: []);

    private HandOverItem First(Func<RecipientHandOver, HandOverItem> select) => select(Recipients is [var first, ..] ? first : ForNobody);

    private static RecipientHandOver ForNobody { get; } = RecipientHandOver.ForNobody("only services of AWS may assume the role");
}
