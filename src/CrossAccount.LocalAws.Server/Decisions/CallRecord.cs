using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Server.Decisions;

/// <summary>What became of a request: who it was, and all that had to be decided for it.</summary>
internal sealed class CallRecord : CallObserver
{
    /// <summary>The caller; null as long as its credentials are not found good.</summary>
    public Caller? Caller { get; private set; }

    /// <summary>The access key; null like the caller.</summary>
    public string? AccessKeyId { get; private set; }

    /// <summary>The decisions in the order in which they were made. The last one counts: what is denied ends there.</summary>
    public List<(DecidedRequest Request, Decision Decision)> Decisions { get; } = [];

    public override void Authenticated(Credential credential, Caller caller, DateTimeOffset now)
    {
        Caller = caller;
        AccessKeyId = credential.AccessKeyId;
    }

    public override void Decided(DecidedRequest request, Decision decision) => Decisions.Add((request, decision));
}
