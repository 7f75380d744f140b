using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.Cli.Rehearsal.Calls;

/// <summary>How those who try call the embedded accounts.</summary>
internal interface IRehearsalCalls
{
    /// <summary>Signs in a user with MFA.</summary>
    AwsCredentials SignIn(AwsCredentials user, GetSessionTokenRequest request);

    /// <summary>Tries to assume a role.</summary>
    AssumeRoleTry AssumeRole(AwsCredentials caller, AssumeRoleRequest request);

    /// <summary>Tries an action that a session may be able to do.</summary>
    /// <param name="session">The session.</param>
    /// <param name="action">One of <see cref="Sessions.SessionActions"/>.</param>
    /// <param name="resource">The ARN of the resource.</param>
    Outcome Try(AwsCredentials session, string action, string resource);
}
