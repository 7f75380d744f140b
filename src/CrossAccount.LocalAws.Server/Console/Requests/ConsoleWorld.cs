using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Server.Console.Pages.Matrix;
using CrossAccount.LocalAws.Server.Console.Security;
using CrossAccount.LocalAws.Server.Console.Sessions;
using CrossAccount.LocalAws.Server.Decisions;

namespace CrossAccount.LocalAws.Server.Console.Requests;

/// <summary>What all pages share.</summary>
internal sealed class ConsoleWorld(LocalCloud cloud, RecentDecisions recent)
{
    public LocalCloud Cloud { get; } = cloud;

    /// <summary>The last decisions, once somebody asked for them.</summary>
    public RecentDecisions Recent { get; } = recent;

    public SessionStore Sessions { get; } = new(() => cloud.Now);

    public RoleHistory History { get; } = new();

    public FormTokens Tokens { get; } = new();

    public AnalysisCache Analyses { get; } = new(cloud);
}
