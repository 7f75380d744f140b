using System.Collections.Immutable;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>What a grant asks callers to send beside who they are. MFA is not here: whoever shows more of it than is asked gets in.</summary>
internal sealed record SessionDemand(
    bool ExternalId,
    ImmutableArray<string> Names,
    ImmutableArray<string> SourceIdentities,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Tags)
{
    private const string UserName = "${aws:username}";

    public static SessionDemand Of(TrustGrant grant) => grant is CallerTrust caller
        ? new(caller is AwsPrincipalTrust { ExternalId: not null }, caller.SessionNames, caller.SourceIdentities, caller.SessionTags)
        : throw new ArgumentException("a service sends nothing", nameof(grant));

    /// <summary>The same for grants that ask the same, in whatever order they say it.</summary>
    public string Key
    {
        get
        {
            IEnumerable<string> tags = Tags.Select(tag => $"{tag.Key}={(tag.Value.IsDefaultOrEmpty ? "" : Joined(tag.Value))}");
            return $"{ExternalId}|{Joined(Names)}|{Joined(SourceIdentities)}|{string.Join('\n', tags)}";
        }
    }

    /// <summary>Whether nobody but a user can send what is asked: the variable is empty in requests of others.</summary>
    public bool IsForUsersAlone => AllOfUsers(Names) || AllOfUsers(SourceIdentities) || Tags.Values.Any(values => !values.IsDefault && AllOfUsers(values));

    /// <summary>Whether the name that the console gives a session is one that is asked for: that of the user.</summary>
    public bool TakesUserName => Names.IsEmpty || Names.Any(name => name is UserName or "*");

    private static bool AllOfUsers(ImmutableArray<string> values) => values.Length > 0 && values.All(value => value.Contains(UserName, StringComparison.Ordinal));

    private static string Joined(ImmutableArray<string> values) => string.Join('\t', values.Order(StringComparer.Ordinal));
}
