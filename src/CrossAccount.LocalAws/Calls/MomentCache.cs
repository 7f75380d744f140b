using CrossAccount.Iam.Context;

namespace CrossAccount.LocalAws.Calls;

/// <summary>The context keys of a client at a time. The last ones are kept: time is told in seconds, and most clients are alike.</summary>
internal sealed class MomentCache
{
    private RequestContext? _client;
    private DateTimeOffset _time;
    private RequestContext? _context;

    public RequestContext Of(RequestContext client, DateTimeOffset time)
    {
        if (_context is null || _client != client || _time != time)
        {
            _context = client.With(ContextKeys.CurrentTime, time).With(ContextKeys.EpochTime, time.ToUnixTimeSeconds());
            _client = client;
            _time = time;
        }

        return _context;
    }
}
