using System.Collections.Frozen;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Pages.Accounts;
using CrossAccount.LocalAws.Server.Console.Pages.Buckets;
using CrossAccount.LocalAws.Server.Console.Pages.Decisions;
using CrossAccount.LocalAws.Server.Console.Pages.Identities;
using CrossAccount.LocalAws.Server.Console.Pages.Matrix;
using CrossAccount.LocalAws.Server.Console.Pages.Me;
using CrossAccount.LocalAws.Server.Console.Pages.SignIn;
using CrossAccount.LocalAws.Server.Console.Pages.SwitchRole;
using CrossAccount.LocalAws.Server.Console.Pages.Why;

namespace CrossAccount.LocalAws.Server.Console.Requests;

/// <summary>All addresses of the console, below <see cref="ConsolePages.Path"/>.</summary>
internal static class ConsoleRoutes
{
    private static readonly FrozenDictionary<string, ConsoleRoute> All = new Dictionary<string, ConsoleRoute>(StringComparer.Ordinal)
    {
        [""] = new(request => new RedirectAnswer(Links.To(request.Session is null ? "sign-in" : "me"))),
        ["sign-in"] = new(SignInDesk.Show, SignInDesk.SignIn),
        ["sign-in/mfa"] = new(null, SignInDesk.SignInWithMfa),
        ["sign-out"] = new(null, SignInDesk.SignOut),
        ["me"] = new(MeDesk.Show) { NeedsSignIn = true },
        ["switch-role"] = new(SwitchRoleDesk.Show, SwitchRoleDesk.Switch) { NeedsSignIn = true },
        ["switch-back"] = new(null, SwitchRoleDesk.SwitchBack) { NeedsSignIn = true },
        ["buckets"] = new(BucketsDesk.Show) { NeedsSignIn = true },
        ["bucket"] = new(BucketDesk.Show, BucketDesk.Upload) { NeedsSignIn = true },
        ["object"] = new(ObjectDesk.Show, ObjectDesk.Save) { NeedsSignIn = true },
        ["object/download"] = new(ObjectDesk.Download) { NeedsSignIn = true },
        ["object/delete"] = new(ObjectDesk.AskToDelete, ObjectDesk.Delete) { NeedsSignIn = true },
        ["iam"] = new(IamDesk.Show) { NeedsSignIn = true },
        ["accounts"] = new(AccountsDesk.Show),
        ["account"] = new(AccountsDesk.ShowAccount),
        ["identity"] = new(AccountsDesk.ShowIdentity),
        ["policy"] = new(AccountsDesk.ShowPolicy),
        ["access"] = new(AccessDesk.Show),
        ["role"] = new(AccessDesk.ShowRole),
        ["why"] = new(WhyDesk.Show, WhyDesk.Ask),
        ["decisions"] = new(DecisionsDesk.Show),
        ["decision"] = new(DecisionsDesk.ShowOne),
        ["console.css"] = new(_ => new AssetAnswer("console.css", "text/css; charset=utf-8")),
        ["icon.svg"] = new(_ => new AssetAnswer("icon.svg", "image/svg+xml")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ConsoleRoute? Find(string path) => All.GetValueOrDefault(path);
}
