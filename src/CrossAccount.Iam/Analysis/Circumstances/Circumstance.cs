using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>What a request brings beside who asks for what: the settings of all dimensions together.</summary>
internal sealed record Circumstance(ImmutableArray<KeyValuePair<string, ContextValue>> Values, RoleSessionName? Session)
{
    public static Circumstance Plain { get; } = new([], null);

    public bool HasTags => Values.Any(value => IsRequestTag(value.Key));

    public bool HasSourceIdentity => Values.Any(value => Is(value.Key, ContextKeys.RequestedSourceIdentity));

    /// <summary>The context of a request, over what is always so.</summary>
    public RequestContext Over(RequestContext facts)
    {
        RequestContext context = Values.Aggregate(facts, (all, value) => all.With(value.Key, value.Value));
        return HasTags ? WithTagKeys(context) : context;
    }

    /// <summary>A request has a key of <c>aws:TagKeys</c> for each tag, whatever a dimension says.</summary>
    private RequestContext WithTagKeys(RequestContext context)
    {
        IEnumerable<string> own = context.TryGet(ContextKeys.TagKeys, out ContextValue given)
            ? Enumerable.Range(0, given.Count).Select(index => given[index])
            : [];
        IEnumerable<string> tags = Values
            .Where(value => IsRequestTag(value.Key))
            .Select(value => value.Key[ContextKeys.RequestTagPrefix.Length..]);
        return context.With(ContextKeys.TagKeys, own.Concat(tags).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsRequestTag(string key) => key.StartsWith(ContextKeys.RequestTagPrefix, StringComparison.OrdinalIgnoreCase);

    private static bool Is(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}
