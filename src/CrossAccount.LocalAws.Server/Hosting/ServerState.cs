using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Server.Decisions;
using CrossAccount.LocalAws.Server.Signatures;

namespace CrossAccount.LocalAws.Server.Hosting;

/// <summary>What all requests to one server share.</summary>
internal sealed class ServerState(LocalCloud cloud, LocalAwsServerOptions options)
{
    public LocalCloud Cloud { get; } = cloud;

    public LocalAwsServerOptions Options { get; } = options;

    public RequestVerifier Verifier { get; } = new(cloud);

    /// <summary>Where requests are logged; null for nowhere.</summary>
    public DecisionLog? Log { get; } = options.DecisionLog is null ? null : new(options.DecisionLog);

    /// <summary>Whether it is taken down what becomes of a request.</summary>
    public bool Records => Log is not null || Options.Explain || Recent.IsFollowed;

    /// <summary>The last decisions, once somebody asked for them.</summary>
    public RecentDecisions Recent { get; } = new();

    public ClientContexts Clients { get; } = new();
}
