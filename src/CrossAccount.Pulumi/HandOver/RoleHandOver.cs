using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>
/// What the people on the other side need to use a role: a link for the console, a profile and a command for the AWS CLI. Each is
/// withheld with its reason where it cannot work.
/// </summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html">Grant a user permissions to switch roles</see>;
/// <see href="https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html">Use an IAM role in the AWS CLI</see>.
/// </remarks>
public sealed class RoleHandOver
{
    /// <summary>The console refuses a path and name that are longer together.</summary>
    private const int ConsoleLimit = 64;

    private RoleHandOver(HandOverItem switchRoleUrl, HandOverItem cliProfile, HandOverItem assumeRoleCommand)
    {
        SwitchRoleUrl = switchRoleUrl;
        CliProfile = cliProfile;
        AssumeRoleCommand = assumeRoleCommand;
    }

    /// <summary>The link to the console's page <i>Switch role</i>, filled in.</summary>
    public HandOverItem SwitchRoleUrl { get; }

    /// <summary>A profile for <c>~/.aws/config</c>; texts in angle brackets are for the user to fill in.</summary>
    public HandOverItem CliProfile { get; }

    /// <summary>The command that assumes the role; texts in angle brackets are for the user to fill in.</summary>
    public HandOverItem AssumeRoleCommand { get; }

    internal static RoleHandOver For(CrossAccountRoleArgs args, Arn arn)
    {
        bool forPeople = args.Trust.Any(grant => grant is not ServiceTrust);
        if (!forPeople)
        {
            HandOverItem withheld = HandOverItem.Withheld("only services of AWS may assume the role");
            return new(withheld, withheld, withheld);
        }

        bool externalId = args.Trust.Where(grant => grant is not ServiceTrust).All(grant => grant is ThirdPartyTrust);
        MfaRequirement? mfa = args.Trust.Select(MfaOf).FirstOrDefault(requirement => requirement is not null);
        return new(
            Console(args, externalId),
            HandOverItem.Of(Profile(args.Name, arn, externalId, mfa)),
            HandOverItem.Of(Command(arn, externalId, mfa)));
    }

    private static MfaRequirement? MfaOf(TrustGrant grant) => grant switch
    {
        AccountTrust { Mfa: var mfa } => mfa,
        PrincipalTrust { Mfa: var mfa } => mfa,
        PrincipalPatternTrust { Mfa: var mfa } => mfa,
        OrganizationTrust { Mfa: var mfa } => mfa,
        _ => null,
    };

    private static HandOverItem Console(CrossAccountRoleArgs args, bool externalId)
    {
        if (externalId)
        {
            return HandOverItem.Withheld("the console cannot send an external ID, so it cannot switch to a role that asks for one");
        }

        string roleName = (args.Path.ToString() + args.Name)[1..];
        if (roleName.Length > ConsoleLimit)
        {
            return HandOverItem.Withheld($"path and name have {roleName.Length} characters together, but the console switches only to at most {ConsoleLimit}");
        }

        return args.Account.Partition.SignInHost is { } host
            ? HandOverItem.Of($"https://{host}/switchrole?account={args.Account.Id}&roleName={Uri.EscapeDataString(roleName).Replace("%2F", "/", StringComparison.Ordinal)}&displayName={Uri.EscapeDataString(args.Name.ToString())}")
            : HandOverItem.Withheld($"no sign-in page is documented for partition `{args.Account.Partition}`");
    }

    private static string Profile(RoleName name, Arn arn, bool externalId, MfaRequirement? mfa)
    {
        List<string> lines = [$"[profile {name}]", $"role_arn = {arn}", "source_profile = <your profile>"];
        if (externalId)
        {
            lines.Add("external_id = <the external ID you were given>");
        }

        if (mfa is not null)
        {
            lines.Add("mfa_serial = <the ARN of your MFA device>");
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Command(Arn arn, bool externalId, MfaRequirement? mfa)
    {
        string command = $"aws sts assume-role --role-arn {arn} --role-session-name <your name>";
        command += externalId ? " --external-id <the external ID you were given>" : "";
        return command + (mfa is null ? "" : " --serial-number <the ARN of your MFA device> --token-code <its code>");
    }
}
