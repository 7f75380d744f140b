using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Export.Organizations;

/// <summary>Reads the policies of an organization and what they are attached to. Each is compiled once for all its targets.</summary>
internal sealed class ControlPolicyReader
{
    /// <summary>The policy that AWS attaches to the root, each unit and each account as soon as the type is enabled; it cannot be detached.</summary>
    private const string FullAccessForResources = "p-RCPFullAWSAccess";

    private readonly List<(string Id, string Type, CompiledPolicy Policy, ImmutableArray<string> Targets)> _policies = [];
    private readonly ProblemList _problems;

    public ControlPolicyReader(OrganizationFiles files, ProblemList problems)
    {
        _problems = problems;
        foreach (string id in files.PolicyIds.ToArray())
        {
            string type = "";
            CompiledPolicy? policy = files.Read(id, OrganizationFiles.Policy, node => Policy(id, node, out type));
            List<string>? targets = files.Read(id, OrganizationFiles.Targets, Targets);
            if (policy is not null && targets is not null)
            {
                _policies.Add((id, type, policy, [.. targets]));
            }
        }
    }

    public ControlPolicies Read(PolicyKind kind, ImmutableArray<string> enabled)
    {
        string type = TypeOf(kind);
        if (!enabled.Contains(type))
        {
            return ControlPolicies.None;
        }

        Dictionary<string, ImmutableArray<CompiledPolicy>> byTarget = new(StringComparer.Ordinal);
        CompiledPolicy? everywhere = null;
        foreach ((string id, _, CompiledPolicy policy, ImmutableArray<string> targets) in _policies.Where(policy => policy.Type == type))
        {
            everywhere = id == FullAccessForResources ? policy : everywhere;
            foreach (string target in targets)
            {
                byTarget[target] = byTarget.GetValueOrDefault(target, []).Add(policy);
            }
        }

        return new(true, byTarget, everywhere ?? (kind == PolicyKind.ResourceControl ? FullAccess() : null));
    }

    private static string TypeOf(PolicyKind kind) => kind == PolicyKind.ServiceControl ? "SERVICE_CONTROL_POLICY" : "RESOURCE_CONTROL_POLICY";

    private static CompiledPolicy FullAccess() => CompiledPolicy.Compile(
        new PolicyDocument(Statement.Allow("*").To(PolicyPrincipal.Everyone).On("*")), new PolicyOrigin(PolicyKind.ResourceControl, "RCPFullAWSAccess", ""));

    private CompiledPolicy? Policy(string id, ExportNode node, out string type)
    {
        type = "";
        if (!node.IsObject("Policy") || !node.Field("Policy").IsObject("PolicySummary", "Content"))
        {
            return null;
        }

        ExportNode policy = node.Field("Policy");
        ExportNode summary = policy.Field("PolicySummary");
        if (!summary.IsObject("Id", "Arn", "Name", "Description", "Type", "AwsManaged"))
        {
            return null;
        }

        type = summary.Text("Type");
        if (summary.Text("Id") != id)
        {
            summary.Field("Id").Report($"the policy is `{summary.Text("Id")}`, but the file's name says `{id}`", "name the file as the policy's ID");
        }

        if (type != TypeOf(PolicyKind.ServiceControl) && type != TypeOf(PolicyKind.ResourceControl))
        {
            summary.Field("Type").Report($"`{type}` is not a type of policy that limits access", "take the file out of the folder");
            return null;
        }

        PolicyKind kind = type == TypeOf(PolicyKind.ServiceControl) ? PolicyKind.ServiceControl : PolicyKind.ResourceControl;
        return Compile(policy.Field("Content"), new PolicyOrigin(kind, summary.Text("Name"), ""));
    }

    private CompiledPolicy? Compile(ExportNode content, PolicyOrigin origin)
    {
        ImmutableArray<Diagnostic> diagnostics = PolicyReader.Check(content.AsText(), origin.Kind, out PolicyDocument document);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            _problems.Add(content.File, content.Path + diagnostic.Path[1..], diagnostic.Message, diagnostic.Help);
        }

        return diagnostics.IsEmpty ? CompiledPolicy.Compile(document, origin) : null;
    }

    private static List<string> Targets(ExportNode node)
    {
        if (node.IsObject("Targets", "NextToken") && node.Has("NextToken"))
        {
            node.Field("NextToken").Report("the list is cut off", "export it again without `--no-paginate` and `--max-items`");
        }

        return [.. node.Items("Targets").Where(target => target.IsObject("TargetId", "Arn", "Name", "Type")).Select(target => target.Text("TargetId"))];
    }
}
