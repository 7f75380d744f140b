using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>What a caller asks of the session beside the role.</summary>
/// <param name="Name">The session's name; null for the rehearsal's own. It may have <c>${aws:username}</c> in it.</param>
/// <param name="SourceIdentity">The source identity; null for none.</param>
/// <param name="Tags">The session tags.</param>
internal sealed record SessionAsk(string? Name, string? SourceIdentity, ImmutableArray<Tag> Tags)
{
    /// <summary>Nothing in particular.</summary>
    public static SessionAsk Any { get; } = new(null, null, []);

    public bool IsAny => Name is null && SourceIdentity is null && Tags.IsEmpty;

    /// <summary>What a grant asks for, with something in place of its wildcards.</summary>
    public static SessionAsk Of(TrustGrant grant) => grant is CallerTrust caller
        ? new(
            caller.SessionNames.Select(Filled).FirstOrDefault(),
            caller.SourceIdentities.Select(Filled).FirstOrDefault(),
            [.. caller.SessionTags.Select(tag => new Tag(tag.Key, Filled(tag.Value.IsDefaultOrEmpty ? "x" : tag.Value[0])))])
        : Any;

    /// <summary>The same with one thing missing or other, for each thing that is asked for.</summary>
    public IEnumerable<SessionAsk> Lacking()
    {
        if (Name is not null)
        {
            yield return this with { Name = "other-session" };
        }

        if (SourceIdentity is not null)
        {
            yield return this with { SourceIdentity = null };
        }

        if (!Tags.IsEmpty)
        {
            yield return this with { Tags = [] };
        }
    }

    /// <summary>The ask for people, among the things that matter.</summary>
    public IEnumerable<string> Describe(SessionAsk matters)
    {
        if (matters.Name is not null)
        {
            yield return $"session name {Name ?? "of its own"}";
        }

        if (matters.SourceIdentity is not null)
        {
            yield return SourceIdentity is null ? "no source identity" : $"source identity {SourceIdentity}";
        }

        if (!matters.Tags.IsEmpty)
        {
            yield return Tags.IsEmpty ? "no session tags" : $"session tags {string.Join(", ", Tags.Select(tag => $"{tag.Key}={tag.Value}"))}";
        }
    }

    private static string Filled(string pattern) => pattern.Replace('*', 'x').Replace('?', 'x');
}
