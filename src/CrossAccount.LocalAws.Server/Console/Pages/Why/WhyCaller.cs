using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Server.Console.Pages.Why;

/// <summary>Makes the credentials that a principal would call with. Nobody can use them: they are kept nowhere.</summary>
internal static class WhyCaller
{
    private static readonly SecretText Nothing = new("");

    /// <summary>The credentials; null when the ARN is not one of a user, role or root user of these accounts.</summary>
    public static Credential? Find(LocalCloud cloud, WhyFields fields, WhyRequest request)
    {
        SessionFacts session = new(Nothing, request.MfaGiven ?? request.At, request.At.AddHours(1), request.MfaGiven);
        if (Arn.TryParse(fields.Principal).TryGetValue(out Arn arn) && arn.Resource == "root" && arn.TryGetAccount(out AccountId id))
        {
            return cloud.FindAccount(id) is { } own ? new RootCredential(own, "", Nothing) : null;
        }

        if (!arn.TryGetAccount(out AccountId owner) || cloud.FindAccount(owner) is not { } account)
        {
            return null;
        }

        return cloud.Principals.ByArn(fields.Principal) switch
        {
            UserState user when fields.SignedIn == WhyFields.AccessKey => new UserKeyCredential(account, user, request.At, "", Nothing),
            UserState user => new UserSessionCredential(account, user, "", Nothing) { Session = session },
            RoleState role => new RoleSessionCredential(account, role, new RoleSessionFacts(request.SessionName), "", Nothing)
            {
                Session = session with { MfaGiven = null },
            },
            _ => null,
        };
    }
}
