using System.Security.Cryptography;
using System.Text;

namespace CrossAccount.LocalAws.Server.Console.Sessions;

/// <summary>All sessions, by a hash of their ID: who reads the memory of this process cannot continue them.</summary>
internal sealed class SessionStore(Func<DateTimeOffset> now)
{
    private const int MaximumSessions = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ConsoleSession> _sessions = new(StringComparer.Ordinal);

    public void Add(string id, ConsoleSession session)
    {
        lock (_gate)
        {
            if (_sessions.Count >= MaximumSessions)
            {
                MakeRoom();
            }

            _sessions[KeyOf(id)] = session;
        }
    }

    /// <summary>The session of an ID; null when there is none, or when the user's sign-in has ended.</summary>
    public ConsoleSession? Find(string id)
    {
        lock (_gate)
        {
            return _sessions.GetValueOrDefault(KeyOf(id)) is { } session && !HasEnded(session) ? session : null;
        }
    }

    public void Remove(string id)
    {
        lock (_gate)
        {
            _sessions.Remove(KeyOf(id));
        }
    }

    /// <summary>Forgets the sessions that have ended; where none has, the one that ends first.</summary>
    private void MakeRoom()
    {
        string[] ended = [.. _sessions.Where(entry => HasEnded(entry.Value)).Select(entry => entry.Key)];
        foreach (string key in ended.Length > 0 ? ended : [_sessions.MinBy(entry => entry.Value.User.Session.Expiration).Key])
        {
            _sessions.Remove(key);
        }
    }

    private bool HasEnded(ConsoleSession session) => session.User.Session.Expiration <= now();

    private static string KeyOf(string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
