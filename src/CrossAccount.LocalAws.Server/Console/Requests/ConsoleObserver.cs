using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Server.Decisions;

namespace CrossAccount.LocalAws.Server.Console.Requests;

/// <summary>Takes down what is decided about the calls of the console's own pages.</summary>
internal sealed class ConsoleObserver(RecentDecisions recent) : CallObserver
{
    private DateTimeOffset _now;

    public override void Authenticated(Credential credential, Caller caller, DateTimeOffset now) => _now = now;

    public override void Decided(DecidedRequest request, Decision decision) => recent.Add(_now, request);
}
