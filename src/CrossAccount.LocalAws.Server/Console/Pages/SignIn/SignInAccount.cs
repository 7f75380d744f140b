using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.LocalAws.Server.Console.Pages.SignIn;

/// <summary>An account with its users, as the page to sign in offers them.</summary>
/// <param name="Id">The account.</param>
/// <param name="Users">Its users, the first ones.</param>
/// <param name="More">How many users are left out.</param>
internal sealed record SignInAccount(string Id, ImmutableArray<SignInUser> Users, int More)
{
    private const int Shown = 30;

    public static ImmutableArray<SignInAccount> Of(LocalCloud cloud)
    {
        lock (cloud.Gate)
        {
            return
            [
                .. cloud.Accounts.Where(account => account.Iam.Users.Count > 0).Select(account => new SignInAccount(
                    account.Id.ToString(),
                    [.. account.Iam.Users.Values.Take(Shown).Select(user => new SignInUser(user.Name, user.MfaDevices.Count > 0))],
                    Math.Max(0, account.Iam.Users.Count - Shown))),
            ];
        }
    }
}
