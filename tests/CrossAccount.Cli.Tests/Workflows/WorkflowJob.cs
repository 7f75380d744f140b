using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary>A job of a workflow.</summary>
internal sealed record WorkflowJob(WorkflowFile File, string Name, YamlMappingNode Node)
{
    public IEnumerable<YamlMappingNode> Steps => WorkflowFile.Child(Node, "steps") is YamlSequenceNode steps ? steps.OfType<YamlMappingNode>() : [];

    public string Condition => WorkflowFile.TextOf(Node, "if") ?? "";

    /// <summary>What its token may do, as in <c>contents: read</c>; its own, or the workflow's.</summary>
    public IEnumerable<string> Permissions => (WorkflowFile.Child(Node, "permissions") ?? File["permissions"]) switch
    {
        YamlMappingNode permissions => permissions.Children.Select(permission => $"{permission.Key}: {permission.Value}"),
        { } all => [all.ToString()],
        null => ["everything"],
    };
}
