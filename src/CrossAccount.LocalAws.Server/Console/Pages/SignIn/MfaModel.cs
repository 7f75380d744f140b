using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Console.Pages.SignIn;

/// <summary>The page that asks for an MFA code.</summary>
/// <param name="Account">The account.</param>
/// <param name="UserName">The user.</param>
/// <param name="Next">Where to go then; empty for the start page.</param>
/// <param name="Devices">The serial numbers of the user's devices.</param>
/// <param name="Problem">What is wrong; null when nothing is.</param>
internal sealed record MfaModel(string Account, string UserName, string Next, ImmutableArray<string> Devices, string? Problem);
