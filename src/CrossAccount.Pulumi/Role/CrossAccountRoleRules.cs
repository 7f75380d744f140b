using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Role;

/// <summary>What about a role's arguments AWS would refuse, or accept although it can never work.</summary>
internal static class CrossAccountRoleRules
{
    public static IEnumerable<string> Problems(CrossAccountRoleArgs args) =>
        RoleDescription.FindProblems(args.Description)
            .Concat(TrustProblems(args))
            .Concat(PolicyProblems("policy", args.Policies, PolicyKind.Managed))
            .Concat(PolicyProblems("inline policy", args.InlinePolicies, PolicyKind.Inline))
            .Concat(AttachmentProblems(args));

    private static IEnumerable<string> TrustProblems(CrossAccountRoleArgs args)
    {
        if (args.Trust.Count == 0)
        {
            yield return $"the role `{args.Name}` trusts nobody, but needs at least one trust grant";
        }

        string[] ofGrants = [.. args.Trust.SelectMany(grant => grant.FindProblems(args.Account.Partition))];
        foreach (string problem in ofGrants.Length > 0 ? ofGrants : Repetitions(args.Account.Partition, args.Trust))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Repetitions(Partition partition, IEnumerable<TrustGrant> grants)
    {
        foreach (var same in grants.GroupBy(grant => (Statement: TextOf(partition, grant), (grant as ThirdPartyTrust)?.ExternalId)).Where(group => group.Count() > 1))
        {
            yield return $"the trust has the grant `{same.First().StatementName}` {same.Count()} times: leave it in once";
        }

        var generated = grants.OfType<ThirdPartyTrust>().Distinct().Where(grant => grant.ExternalId.IsGenerated).GroupBy(grant => grant.TrustedAccount);
        foreach (var twice in generated.Where(group => group.Count() > 1))
        {
            yield return $"third party `{twice.Key}` has several grants with a generated external ID, but only one is generated for each account: give the external IDs of the others";
        }
    }

    private static string TextOf(Partition partition, TrustGrant grant) =>
        PolicyWriter.Write(new PolicyDocument(TrustPolicy.StatementOf(partition, grant, externalIds: [])));

    private static IEnumerable<string> PolicyProblems(string what, IDictionary<string, PolicyDocument> policies, PolicyKind kind)
    {
        foreach ((string name, PolicyDocument document) in policies)
        {
            if (!PolicyName.TryParse(name).TryGetValue(out _, out string? error))
            {
                yield return error;
            }

            foreach (Diagnostic diagnostic in PolicyValidator.Validate(document, kind))
            {
                yield return $"the {what} `{name}` is not valid at `{diagnostic.Path}`: {diagnostic.Message}; {diagnostic.Help}";
            }
        }
    }

    private static IEnumerable<string> AttachmentProblems(CrossAccountRoleArgs args)
    {
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
