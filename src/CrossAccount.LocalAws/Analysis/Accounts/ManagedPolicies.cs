using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Iam.Details;

namespace CrossAccount.LocalAws.Analysis.Accounts;

/// <summary>The managed policies of an export by ARN, each compiled once. Only the default version has a say.</summary>
internal sealed class ManagedPolicies(NameCheck names, PolicyCompiler compiler, ProblemList problems)
{
    private readonly Dictionary<string, CompiledPolicy?> _policies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledPolicy> _boundaries = new(StringComparer.Ordinal);

    public void Add(PolicyDetail detail, DetailPlace place)
    {
        string arn = detail.Policy.Arn;
        if (_policies.ContainsKey(arn))
        {
            problems.Add(place.File, place["Arn"].Path, $"the policy `{arn}` stands twice", "keep one of them");
            return;
        }

        var parsed = Arn.Parse(arn);
        bool isNamed = names.TryName(place.File, place.Path, "policy", parsed, detail.Policy.PolicyName, detail.Policy.Path, detail.Policy.PolicyId, out _);
        int version = detail.PolicyVersionList.Select(each => each.VersionId).ToList().IndexOf(detail.Policy.DefaultVersionId);
        if (version < 0)
        {
            problems.Add(
                place.File, place["DefaultVersionId"].Path, $"the default version `{detail.Policy.DefaultVersionId}` is not in `PolicyVersionList`", ExportNode.ExportAgain);
        }

        _policies.Add(arn, !isNamed || version < 0 ? null : compiler.Compile(
            detail.PolicyVersionList[version].Document,
            new PolicyOrigin(PolicyKind.Managed, detail.Policy.PolicyName, ""),
            place["PolicyVersionList", version]["Document"]));
    }

    /// <summary>All policies of an identity: the inline ones, then the attached ones.</summary>
    public ImmutableArray<CompiledPolicy> All(PolicyDraft draft)
    {
        var all = ImmutableArray.CreateBuilder<CompiledPolicy>(draft.Inline.Length + draft.Attached.Length);
        all.AddRange(draft.Inline);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < draft.Attached.Length; i++)
        {
            DetailPlace place = draft.Place["AttachedManagedPolicies", i]["PolicyArn"];
            if (names.IsNew(seen.Add(draft.Attached[i]), place.File, place.Path, "attached policy", draft.Attached[i])
                && Find(draft.Attached[i], place) is { } policy)
            {
                all.Add(policy);
            }
        }

        return all.ToImmutable();
    }

    public CompiledPolicy? Boundary(string? arn, DetailPlace place)
    {
        if (arn is null || Find(arn, place["PermissionsBoundary"]["PermissionsBoundaryArn"]) is not { } policy)
        {
            return null;
        }

        if (!_boundaries.TryGetValue(arn, out CompiledPolicy? boundary))
        {
            boundary = CompiledPolicy.Compile(policy.Document, policy.Origin with { Kind = PolicyKind.PermissionsBoundary });
            _boundaries.Add(arn, boundary);
        }

        return boundary;
    }

    private CompiledPolicy? Find(string arn, DetailPlace place)
    {
        if (!_policies.TryGetValue(arn, out CompiledPolicy? policy))
        {
            problems.Add(
                place.File, place.Path, $"the policy `{arn}` is not in `Policies`",
                "export the account without `--filter`, or add the policy with its document");
        }

        return policy;
    }
}
