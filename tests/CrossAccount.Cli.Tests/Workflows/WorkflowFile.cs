using CrossAccount.TestSupport;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary>A file of <c>.github</c>: a workflow, or an action of our own.</summary>
internal sealed record WorkflowFile(string Path, string Text)
{
    private readonly YamlMappingNode _root = Parse(Text);

    /// <summary>The workflows, without our own actions.</summary>
    public static IReadOnlyList<WorkflowFile> All { get; } = Of(".github/workflows");

    public static IReadOnlyList<WorkflowFile> Actions { get; } = Of(".github/actions");

    /// <summary>The events that start it.</summary>
    public IEnumerable<string> Events => this["on"] switch
    {
        YamlMappingNode events => events.Children.Keys.Select(key => key.ToString()),
        YamlSequenceNode events => events.Select(item => item.ToString()),
        { } single => [single.ToString()],
        null => [],
    };

    public IEnumerable<WorkflowJob> Jobs =>
        this["jobs"] is YamlMappingNode jobs ? jobs.Children.Select(job => new WorkflowJob(this, job.Key.ToString(), (YamlMappingNode)job.Value)) : [];

    /// <summary>The steps of all jobs, or of the action.</summary>
    public IEnumerable<YamlMappingNode> Steps =>
        Jobs.SelectMany(job => job.Steps).Concat(Child(this["runs"], "steps") is YamlSequenceNode steps ? steps.OfType<YamlMappingNode>() : []);

    public YamlNode? this[string key] => Child(_root, key);

    public static YamlNode? Child(YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? child : null;

    public static string? TextOf(YamlNode? node, string key) => Child(node, key)?.ToString();

    private static YamlMappingNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static WorkflowFile[] Of(string folder) => [.. Repository.Files(folder, "*.yml").Select(file => new WorkflowFile(file, Repository.Read(file)))];
}
