using CrossAccount.LocalAws.Server.Console.Answers;

namespace CrossAccount.LocalAws.Server.Console.Requests;

/// <summary>What answers at an address.</summary>
/// <param name="Get">What shows; null when there is nothing to show. It changes nothing.</param>
/// <param name="Post">What takes a form; null when none is taken.</param>
internal sealed record ConsoleRoute(Func<ConsoleRequest, ConsoleAnswer>? Get, Func<ConsoleRequest, ConsoleAnswer>? Post = null)
{
    /// <summary>Whether somebody has to be signed in.</summary>
    public bool NeedsSignIn { get; init; }
}
