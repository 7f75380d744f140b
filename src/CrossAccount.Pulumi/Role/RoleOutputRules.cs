using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Limits;
using Pulumi;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Role;

/// <summary>
/// What AWS would refuse about those arguments of a role that may be outputs. What is not known yet is left out, and checked when it
/// is; external IDs, which the size of the trust policy depends on, count as the longest.
/// </summary>
internal static class RoleOutputRules
{
    /// <summary>Completed at once, unless an output is still being computed.</summary>
    public static async Task<ImmutableArray<string>> ProblemsAsync(CrossAccountRoleArgs args, bool soundTrust)
    {
        List<string> problems = [];
        if (soundTrust)
        {
            problems.AddRange((await TrustLimits.FindAsync(args.Account.Partition, [.. args.Trust], [.. args.TrustDeny], args.Account.Quotas).ConfigureAwait(false))
                .Select(problem => $"`Trust`: {problem}"));
        }

        problems.AddRange(await TagProblemsAsync(args).ConfigureAwait(false));
        if (args.PermissionsBoundary is { } boundary && await ValueAsync(boundary.ToOutput()).ConfigureAwait(false) is { } arn)
        {
            problems.AddRange(BoundaryProblems(arn, args.Account.Id, args.Account.Partition));
        }

        return [.. problems];
    }

    private static async Task<IEnumerable<string>> TagProblemsAsync(CrossAccountRoleArgs args)
    {
        var own = await ValueAsync(args.Tags.ToOutput()).ConfigureAwait(false);
        var byDefault = await ValueAsync(args.Account.DefaultTags.ToOutput()).ConfigureAwait(false);

        // The provider puts its own beneath those of the role.
        var all = (byDefault ?? []).SetItems(own ?? []);
        return RoleTags.FindTogether(all.Keys).Concat((own ?? []).OrderBy(tag => tag.Key, StringComparer.Ordinal).SelectMany(tag => RoleTags.Find(tag.Key, tag.Value)))
            .Select(problem => $"`Tags`: {problem}");
    }

    private static IEnumerable<string> BoundaryProblems(string arn, AccountId account, Partition partition)
    {
        bool valid = IamResource.TryParse(arn).TryGetValue(out IamResource parts)
            && parts.Kind == "policy" && parts.Partition == partition && (parts.Account is not { } owner || owner == account);
        return valid
            ? []
            : [$"`PermissionsBoundary`: {new LimitProblem($"`{arn}` is not the ARN of a managed policy of account `{account}` or of AWS: give one of those", AwsPages.Boundaries)}"];
    }

    /// <summary>The value; the default of its type when it is not known.</summary>
    private static async Task<T?> ValueAsync<T>(Output<T> output) =>
        await OutputUtilities.GetIsKnownAsync(output).ConfigureAwait(false) ? await OutputUtilities.GetValueAsync(output).ConfigureAwait(false) : default;
}
