using CrossAccount.Conformance.Reading;

namespace CrossAccount.Conformance.Embedded;

/// <summary>The rules, in order: the first one that is about a case counts.</summary>
internal static class EmbeddedRules
{
    private static readonly string[] Actions =
        ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity", "s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket"];

    public static IReadOnlyList<EmbeddedRule> All { get; } =
    [
        new("signs-nothing", "services, identity providers and federated users do not sign in with keys of an account",
            one => CallerArn.Of(one).Kind == CallerArn.Other),
        new("organization", "the embedded accounts have no service or resource control policies",
            one => one.Given.Scps is not null || one.Given.Rcps is not null),
        new("action", "the embedded accounts have no such action",
            one => !Actions.Contains(one.When.Action, StringComparer.OrdinalIgnoreCase)),
        new("unsendable-key", "the key is neither a fact of the caller nor part of the call, so no client can bring it",
            one => one.Context.Keys.Any(key => !SendableKeys.IsKnown(one, key))),
        new("unsendable-value", "AWS takes no such value as a tag, a name, an external ID or a time",
            one => one.Context.Any(entry => !SendableKeys.Takes(entry.Key, entry.Value))),
        new("filled-key", "the policies ask for a key that the case leaves out and AWS always fills",
            one => PolicyText.Keys(one).Any(key => !one.Context.ContainsKey(key) && SendableKeys.IsAlwaysThere(one, key))),
        new("same-name", "an account has one user and one role of a name, whatever its case and its path",
            EmbeddedResource.NeedsTwoOfOneName),
        new("companion-first", "tagging a session and naming its source are asked only when assuming the role is allowed",
            one => Companion.IsNotReached(one)),
    ];

    /// <summary>The rule that excludes a case; null when it runs.</summary>
    public static EmbeddedRule? Of(ConformanceCase one) => All.FirstOrDefault(rule => rule.Excludes(one));
}
