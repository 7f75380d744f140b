using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Server.Console.Requests;
using CrossAccount.LocalAws.Server.Console.Sessions;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Server.Console.Pages.SwitchRole;

/// <summary>Assumes a role as AWS's console does.</summary>
/// <remarks>
/// The session has the user's name, and whatever role is worked as now, the user's own session asks for it, with the MFA of the
/// sign-in. It lasts as long as the role allows, or as the user stays signed in. The console sends no external ID.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-console.html">Switch from a user to an IAM role (console)</see>.
/// </remarks>
internal static class RoleSwitch
{
    private const int ShortestSeconds = 900;
    private const int ChainedSeconds = 3600;

    /// <summary>Switches; an error when the role may not be assumed, with the reason.</summary>
    public static AwsError? Try(ConsoleRequest request, RememberedRole target, bool isChained, out DecisionExplanation? explanation)
    {
        ConsoleSession stay = request.Stay;
        TemporaryCredentials signing = isChained && stay.Role is { } current ? current.Session : stay.User.Session;
        string arn = ArnOf(request.Cloud, stay.Account, target);
        AwsResult<AssumedRole> result = request.Connect(signing.Credentials).Sts.AssumeRole(
            new(arn, stay.User.UserName) { DurationSeconds = SecondsFor(request.Cloud, arn, stay, isChained) });
        explanation = result.Decision is null ? null : result.Explain();
        if (!result.TryGetValue(out AssumedRole? role, out AwsError? error))
        {
            return error;
        }

        stay.Role = new(target, role.Arn, role.Credentials, isChained);
        request.World.History.Add(stay.User.Arn, target);
        return null;
    }

    private static string ArnOf(LocalCloud cloud, AccountId own, RememberedRole target) =>
        $"arn:{cloud.FindAccount(own)!.Partition}:iam::{target.Account}:role/{target.RoleName}";

    private static int SecondsFor(LocalCloud cloud, string arn, ConsoleSession stay, bool isChained)
    {
        lock (cloud.Gate)
        {
            int longest = (cloud.Principals.ByArn(arn) as RoleState)?.MaxSessionDuration ?? ChainedSeconds;
            int remaining = (int)Math.Min(int.MaxValue, (stay.User.Session.Expiration - cloud.Now).TotalSeconds);
            return Math.Clamp(Math.Min(longest, remaining), ShortestSeconds, isChained ? ChainedSeconds : int.MaxValue);
        }
    }
}
