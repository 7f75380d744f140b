using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Harness;

namespace CrossAccount.LocalAws.Server.Console.Sessions;

/// <summary>Somebody's stay in the console: the user who signed in, and the role that it works as now.</summary>
internal sealed class ConsoleSession(AccountId account, UserSignIn user)
{
    private string? _notice;

    public AccountId Account { get; } = account;

    public UserSignIn User { get; } = user;

    /// <summary>The role that was switched to; null while the user works as itself.</summary>
    public SwitchedRole? Role { get; set; }

    /// <summary>What the calls of the pages are signed with.</summary>
    public AwsCredentials Credentials => (Role?.Session ?? User.Session).Credentials;

    /// <summary>Says something on the next page.</summary>
    public void Say(string notice) => _notice = notice;

    /// <summary>What is to be said on this page; it is said once.</summary>
    public string? TakeNotice() => Interlocked.Exchange(ref _notice, null);

    /// <summary>Puts the user back where a role's session has ended.</summary>
    public void LeaveEndedRole(DateTimeOffset now)
    {
        if (Role is { } role && role.Session.Expiration <= now)
        {
            Role = null;
            Say($"The session of {role.Remembered.DisplayName} has ended. You work as {User.UserName} again.");
        }
    }
}
