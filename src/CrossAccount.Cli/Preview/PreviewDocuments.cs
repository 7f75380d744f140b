using CrossAccount.Cli.Estates;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Preview;

/// <summary>The policy documents among the resources of a stack, with their sizes.</summary>
internal static class PreviewDocuments
{
    private static readonly Dictionary<string, InlinePolicyOwner> InlineOwners = new(StringComparer.Ordinal)
    {
        ["aws:iam/rolePolicy:RolePolicy"] = InlinePolicyOwner.Role,
        ["aws:iam/groupPolicy:GroupPolicy"] = InlinePolicyOwner.Group,
        ["aws:iam/userPolicy:UserPolicy"] = InlinePolicyOwner.User,
    };

    public static IEnumerable<PreviewDocument> Of(LoadedEstate loaded)
    {
        DeployedStack stack = loaded.Stack!;
        PreviewDocument[] documents = [.. stack.Resources.Select(resource => Of(stack, resource)).OfType<PreviewDocument>()];
        Dictionary<(string, string), int> together = documents.Where(document => document.Kind == PreviewDocumentKind.Inline)
            .GroupBy(document => (document.Account, document.Owner))
            .ToDictionary(group => group.Key, group => group.Sum(document => document.Size) + SizeOfOthers(loaded.Estate, group.Key.Account, group.Key.Owner, group));
        return documents
            .Select(document => document.Kind == PreviewDocumentKind.Inline ? document with { Together = together[(document.Account, document.Owner)] } : document)
            .OrderBy(document => document.Account, StringComparer.Ordinal).ThenBy(document => document.Owner, StringComparer.Ordinal)
            .ThenBy(document => document.Kind).ThenBy(document => document.Name, StringComparer.Ordinal);
    }

    private static PreviewDocument? Of(DeployedStack stack, DeployedResource resource)
    {
        var inputs = new ResourceInputs(resource.Inputs);
        string name = inputs.Text("name");
        string? delegation = DelegationOf(stack.Settings, resource);
        if (resource.Type == "aws:iam/role:Role")
        {
            AccountSettings owner = DeployedStack.AccountsOf(stack.Settings).First(account => account.Id == resource.Account);
            return Make(PreviewDocumentKind.Trust, $"role/{name}", "", "assumeRolePolicy", owner.Quotas.TrustPolicySize);
        }

        if (resource.Type == "aws:iam/policy:Policy")
        {
            bool isBoundary = delegation is not null && resource.LogicalName.StartsWith($"{delegation}-boundary-", StringComparison.Ordinal);
            return Make(isBoundary ? PreviewDocumentKind.Boundary : PreviewDocumentKind.Managed, "", name, "policy", PolicySize.ManagedPolicy);
        }

        string kind = resource.Type[(resource.Type.LastIndexOf(':') + 1)..].Replace("Policy", "", StringComparison.Ordinal).ToLowerInvariant();
        return InlineOwners.TryGetValue(resource.Type, out InlinePolicyOwner identity)
            ? Make(PreviewDocumentKind.Inline, $"{kind}/{inputs.Text(kind)}", name, "policy", PolicySize.OfInlinePolicies(identity))
            : null;

        PreviewDocument Make(PreviewDocumentKind documentKind, string owner, string policy, string input, int quota)
        {
            string json = inputs.Text(input);
            int size = PolicySize.Count(json);
            string shown = PolicyWriter.WriteIndented(ConfidentialValues.Hide(PolicyParser.Parse(json).DocumentOrThrow()));
            return new(documentKind, resource.Account!.Value.ToString(), owner, policy, delegation, shown, size, size, quota);
        }
    }

    /// <summary>The delegation whose name the resource's begins with; of several the longest.</summary>
    private static string? DelegationOf(StackSettings settings, DeployedResource resource) => settings.Delegations
        .Select(delegation => delegation.Name)
        .Where(name => resource.LogicalName.StartsWith($"{name}-", StringComparison.Ordinal))
        .MaxBy(name => name.Length);

    /// <summary>What the owner has beside. A group without members is in no estate.</summary>
    private static int SizeOfOthers(Estate estate, string account, string owner, IEnumerable<PreviewDocument> own)
    {
        HashSet<string> names = [.. own.Select(document => document.Name)];
        EstateAccount known = estate.FindAccount(AccountId.Parse(account))!;
        IEnumerable<CompiledPolicy> policies = owner.StartsWith("group/", StringComparison.Ordinal)
            ? known.Users.SelectMany(user => user.Groups).FirstOrDefault(group => $"group/{group.Name}" == owner)?.Policies ?? []
            : known.Users.Concat<EstatePrincipal>(known.Roles).FirstOrDefault(principal => principal.Label == owner)?.Policies ?? [];
        return policies.Where(policy => policy.Origin.Kind == PolicyKind.Inline && !names.Contains(policy.Origin.Name))
            .Sum(policy => PolicySize.Count(PolicyWriter.Write(policy.Document)));
    }
}
