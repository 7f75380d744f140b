using System.Text.Json;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>The report of a rehearsal as <c>--json</c> prints it.</summary>
internal sealed record ReportJson(int ExitCode, string Text, JsonElement Root)
{
    public IReadOnlyList<Access> AccessRows => Read<Access>("access");

    public IReadOnlyList<Session> SessionRows => Read<Session>("sessions");

    public static Task<ReportJson> OfAsync(string stack, string folder) => OfAsync(["rehearse", stack, "--project", folder, "--json"]);

    public static async Task<ReportJson> OfAsync(string[] args)
    {
        CommandRun run = await CommandRun.OfAsync(args);
        Assert.Equal("", run.Error);
        return new(run.ExitCode, run.Output, JsonDocument.Parse(run.Output).RootElement);
    }

    private List<T> Read<T>(string name) => Root.GetProperty(name).Deserialize<List<T>>(JsonSerializerOptions.Web)!;

    internal sealed record Access(
        string Delegation, string Who, string SignedInAs, string Circumstances, bool IsControl, string Declared, string Decision,
        string? Layer, string[] Statements, string Reason, bool AsDeclared);

    internal sealed record Session(
        string Delegation, string Action, string Resource, string Account, string Declared, string Decision, string? Layer,
        string[] Statements, string Reason, bool AsDeclared);
}
