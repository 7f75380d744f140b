using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Console.Pages.SignIn;

/// <summary>The page to sign in.</summary>
/// <param name="Account">The account that was typed.</param>
/// <param name="UserName">The user that was typed.</param>
/// <param name="Next">Where to go then; empty for the start page.</param>
/// <param name="Problem">What is wrong; null when nothing is.</param>
/// <param name="Accounts">Who could sign in.</param>
internal sealed record SignInModel(string Account, string UserName, string Next, string? Problem, ImmutableArray<SignInAccount> Accounts);
