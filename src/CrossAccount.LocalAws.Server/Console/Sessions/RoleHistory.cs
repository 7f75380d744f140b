using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Console.Sessions;

/// <summary>The last five roles of each user, the latest first, as AWS's console remembers them in the browser.</summary>
internal sealed class RoleHistory
{
    private const int RolesPerUser = 5;
    private const int MaximumUsers = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ImmutableArray<RememberedRole>> _byUser = new(StringComparer.Ordinal);

    public ImmutableArray<RememberedRole> Of(string userArn)
    {
        lock (_gate)
        {
            return _byUser.GetValueOrDefault(userArn, []);
        }
    }

    public void Add(string userArn, RememberedRole role)
    {
        lock (_gate)
        {
            if (_byUser.Count >= MaximumUsers && !_byUser.ContainsKey(userArn))
            {
                _byUser.Clear();
            }

            _byUser[userArn] = [.. _byUser.GetValueOrDefault(userArn, []).Where(each => !each.IsSameRole(role)).Prepend(role).Take(RolesPerUser)];
        }
    }
}
