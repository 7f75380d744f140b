using CrossAccount.Iam.Context;

namespace CrossAccount.LocalAws.Accounts;

/// <summary>What AWS sees of a client beside its credentials.</summary>
public sealed record ClientInfo
{
    /// <summary>A client on this machine, over TLS.</summary>
    public static ClientInfo Default { get; } = new();

    /// <summary>The address that the calls come from, <c>aws:SourceIp</c>. The default is <c>127.0.0.1</c>.</summary>
    public string SourceIp { get; init; } = "127.0.0.1";

    /// <summary>The client's description of itself, <c>aws:UserAgent</c>. The default is <c>CrossAccount.LocalAws</c>.</summary>
    public string UserAgent { get; init; } = "CrossAccount.LocalAws";

    /// <summary>Whether the calls come over TLS, <c>aws:SecureTransport</c>. The default is true.</summary>
    public bool IsSecureTransport { get; init; } = true;

    /// <summary>The Region that the calls go to, <c>aws:RequestedRegion</c>. The default is <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The context keys; made once for the default, which nearly all clients are.</summary>
    internal RequestContext ToContext() => ReferenceEquals(this, Default) ? DefaultContext : MakeContext();

    private static RequestContext DefaultContext { get; } = Default.MakeContext();

    private RequestContext MakeContext() => RequestContext.Empty
        .With(ContextKeys.SourceIp, SourceIp)
        .With(ContextKeys.UserAgent, UserAgent)
        .With(ContextKeys.SecureTransport, IsSecureTransport)
        .With(ContextKeys.ViaAwsService, false)
        .With(ContextKeys.RequestedRegion, Region);
}
