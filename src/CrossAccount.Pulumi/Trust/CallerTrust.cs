using System.Collections.Immutable;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Limits;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Trusts callers who ask for the session themselves, and so choose its name, source identity and tags.</summary>
/// <remarks>All that is asked for has to be met together.</remarks>
public abstract record CallerTrust : TrustGrant
{
    private protected CallerTrust()
    {
    }

    /// <summary>
    /// The names that a session may have, with <c>*</c>, <c>?</c> and variables such as <c>${aws:username}</c>. Empty, the default,
    /// for any name.
    /// </summary>
    /// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_rolesessionname">sts:RoleSessionName</see>.</remarks>
    public ImmutableArray<string> SessionNames { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// The source identities, one of which has to be set, with <c>*</c>, <c>?</c> and variables. Empty, the default, for none, and
    /// then none may be set.
    /// </summary>
    /// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html">Monitor and control actions taken with assumed roles</see>.</remarks>
    public ImmutableArray<string> SourceIdentities { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// The session tags that have to be passed, each with its possible values; no value for any. No other tag may be passed. Empty,
    /// the default, for none.
    /// </summary>
    /// <remarks>At most 50. <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html">Session tags</see>.</remarks>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> SessionTags { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    internal sealed override ImmutableArray<Condition> SessionConditions
    {
        get
        {
            ImmutableArray<Condition> names = SessionNames.IsEmpty ? [] : [new(ConditionOperators.StringLike, ContextKeys.RoleSessionName, SessionNames)];
            return [.. names, .. SourceIdentityConditions, .. TagConditions];
        }
    }

    internal ImmutableArray<Condition> SourceIdentityConditions =>
        SourceIdentities.IsEmpty ? [] : [new(ConditionOperators.StringLike, ContextKeys.RequestedSourceIdentity, SourceIdentities)];

    /// <summary>Without the list of keys, whoever may pass one tag could pass any other beside it.</summary>
    internal ImmutableArray<Condition> TagConditions => SessionTags.IsEmpty
        ? []
        :
        [
            .. SessionTags.Select(tag => OfTag(ContextKeys.RequestTagPrefix + tag.Key, tag.Value)),
            new(ConditionOperators.StringEquals, ContextKeys.TagKeys, [.. SessionTags.Keys]) { Set = SetOperator.ForAllValues },
        ];

    /// <summary>What about the session that is asked for AWS would refuse, or nobody could ask for, with the pages that have the rules.</summary>
    public IEnumerable<LimitProblem> FindSessionProblems() => SessionRules.Problems(this);

    private protected sealed override IEnumerable<string> SessionProblems() => FindSessionProblems().Select(problem => problem.Message);

    private static Condition OfTag(string key, ImmutableArray<string> values)
    {
        if (values.IsDefaultOrEmpty)
        {
            return new(ConditionOperators.Null, key, "false");
        }

        bool patterns = values.Any(value => value.AsSpan().ContainsAny('*', '?'));
        return patterns ? new(ConditionOperators.StringLike, key, values) : new(ConditionOperators.StringEquals, key, values);
    }
}
