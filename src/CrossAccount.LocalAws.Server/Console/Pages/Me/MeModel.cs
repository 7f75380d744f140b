using CrossAccount.LocalAws.Server.Console.Sessions;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Server.Console.Pages.Me;

/// <summary>Who somebody is.</summary>
/// <param name="Identity">What <c>GetCallerIdentity</c> says.</param>
/// <param name="Stay">The stay.</param>
/// <param name="Now">The time.</param>
internal sealed record MeModel(CallerIdentity Identity, ConsoleSession Stay, DateTimeOffset Now);
