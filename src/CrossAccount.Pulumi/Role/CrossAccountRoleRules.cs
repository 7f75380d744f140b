using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Role;

/// <summary>What about a role's arguments AWS would refuse, or accept although it can never work.</summary>
internal static class CrossAccountRoleRules
{
    /// <summary>All that is known already; what outputs are still being computed for comes later, out of <see cref="OutputProblemsAsync"/>.</summary>
    public static IEnumerable<string> Problems(CrossAccountRoleArgs args)
    {
        Task<ImmutableArray<string>> ofOutputs = OutputProblemsAsync(args);
        return RoleDescription.FindProblems(args.Description).Select(problem => $"`Description`: {new LimitProblem(problem, AwsPages.CreateRole)}")
            .Concat(TrustProblems(args))
            .Concat(PolicyProblems("policy", nameof(args.Policies), args.Policies, PolicyKind.Managed))
            .Concat(PolicyProblems("inline policy", nameof(args.InlinePolicies), args.InlinePolicies, PolicyKind.Inline))
            .Concat(SizeProblems(args.InlinePolicies.Values))
            .Concat(BoundaryProblems(args))
            .Concat(AttachmentProblems(args))
            .Concat(ofOutputs.IsCompletedSuccessfully ? ofOutputs.Result : []);
    }

    /// <summary>What is wrong with arguments that may be outputs; completed at once when none is still being computed.</summary>
    public static Task<ImmutableArray<string>> OutputProblemsAsync(CrossAccountRoleArgs args) =>
        RoleOutputRules.ProblemsAsync(args, soundTrust: !TrustProblems(args).Any());

    private static IEnumerable<string> TrustProblems(CrossAccountRoleArgs args)
    {
        if (args.Trust.Count == 0)
        {
            yield return $"the role `{args.Name}` trusts nobody, but needs at least one trust grant";
        }

        string[] ofGrants =
        [
            .. args.Trust.SelectMany(grant => grant.FindProblems(args.Account.Partition)),
            .. args.Trust.OfType<FederatedTrust>().SelectMany(grant => grant.FindProblems(args.Account.Id)),
            .. args.TrustDeny.SelectMany(denial => denial.FindProblems(args.Account.Partition)),
        ];
        foreach (string problem in ofGrants.Length > 0 ? ofGrants : Repetitions(args.Account.Partition, args.Trust))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Repetitions(Partition partition, IEnumerable<TrustGrant> grants)
    {
        foreach (var same in grants.GroupBy(grant => (Statement: TextOf(partition, grant), (grant as AwsPrincipalTrust)?.ExternalId)).Where(group => group.Count() > 1))
        {
            yield return $"the trust has the grant `{same.First().StatementName}` {same.Count()} times: leave it in once";
        }

        var generated = grants.OfType<AwsPrincipalTrust>().Distinct().Where(grant => grant.ExternalId is { IsGenerated: true }).GroupBy(grant => grant.OneAccount);
        foreach (var twice in generated.Where(group => group.Count() > 1))
        {
            yield return $"account `{twice.Key}` has several grants with a generated external ID, but only one is generated for each account: give the external IDs of the others";
        }
    }

    private static string TextOf(Partition partition, TrustGrant grant) =>
        PolicyWriter.Write(new PolicyDocument([.. TrustPolicy.StatementsOf(partition, grant, externalIds: []).Select(entry => entry.Statement)]));

    private static IEnumerable<string> PolicyProblems(string what, string argument, IDictionary<string, PolicyDocument> policies, PolicyKind kind)
    {
        foreach ((string name, PolicyDocument document) in policies)
        {
            if (!PolicyName.TryParse(name).TryGetValue(out _, out string? error))
            {
                yield return error;
            }

            Diagnostic[] found = [.. PolicyValidator.Validate(document, kind)];
            foreach (Diagnostic diagnostic in found)
            {
                yield return $"the {what} `{name}` is not valid at `{diagnostic.Path}`: {diagnostic.Message}; {diagnostic.Help}";
            }

            // Limits are those of the text that is deployed, which only a valid document has.
            foreach (LimitProblem problem in found.Length > 0 ? [] : PolicyLimits.Find(document, kind))
            {
                yield return $"`{argument}[{name}]`: {problem}";
            }
        }
    }

    private static IEnumerable<string> SizeProblems(IEnumerable<PolicyDocument> inline)
    {
        PolicyDocument[] valid = [.. inline.Where(document => PolicyValidator.Validate(document, PolicyKind.Inline).IsEmpty)];
        if (valid.Length > 1 && PolicyLimits.Inline(valid) is { } tooLarge)
        {
            yield return $"`InlinePolicies`: {tooLarge}";
        }
    }

    private static IEnumerable<string> BoundaryProblems(CrossAccountRoleArgs args)
    {
        if (args.BoundaryPolicy is not { } boundary)
        {
            return [];
        }

        string name = boundary.Name.ToString();
        IEnumerable<string> problems = PolicyProblems(
            "permissions boundary", nameof(args.BoundaryPolicy), new Dictionary<string, PolicyDocument> { [name] = boundary.Document }, PolicyKind.Managed);
        if (args.PermissionsBoundary is not null)
        {
            problems = problems.Append($"the role has two permissions boundaries, `{name}` to create and one that exists, but can have one: keep one of them");
        }

        return args.Policies.Keys.Contains(name, StringComparer.OrdinalIgnoreCase) ? problems.Append(SameName(name)) : problems;
    }

    private static IEnumerable<string> AttachmentProblems(CrossAccountRoleArgs args)
    {
        if (RoleLimits.ManagedPolicies(args.Policies.Count + args.AttachedPolicyArns.Count, args.Account.Quotas) is { } tooMany)
        {
            yield return $"`Policies` and `AttachedPolicyArns`: {tooMany}";
        }

        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in args.Policies.Keys.Where(name => !names.Add(name)))
        {
            yield return SameName(name);
        }

        foreach (string arn in args.AttachedPolicyArns)
        {
            if (!IamResource.TryParse(arn).TryGetValue(out IamResource parts, out string? error))
            {
                yield return error;
            }
            else if (parts.Kind != "policy")
            {
                yield return $"`{arn}` is the ARN of a {parts.Kind}, but only a policy can be attached: write `:policy/` where it has `:{parts.Kind}/`";
            }
            else if (parts.Partition != args.Account.Partition)
            {
                yield return $"`{arn}` is in partition `{parts.Partition}`, but the role is in `{args.Account.Partition}`";
            }
            else if (parts.Account is { } owner && owner != args.Account.Id)
            {
                yield return $"`{arn}` belongs to account `{owner}`, but a role can only have policies of its own account `{args.Account.Id}` or of AWS";
            }
            else if (!names.Add(parts.Name))
            {
                yield return SameName(parts.Name);
            }
        }
    }

    private static string SameName(string name) => $"the role has two policies of the name `{name}`, but each needs a name of its own, whatever its case";
}
