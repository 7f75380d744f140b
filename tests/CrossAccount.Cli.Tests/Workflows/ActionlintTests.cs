using System.Diagnostics;
using System.Text.Json;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary>What <see href="https://github.com/rhysd/actionlint">actionlint</see> says of the workflows: nothing.</summary>
public sealed class ActionlintTests
{
    private const string Broken = """
        on: push
        jobs:
          test:
            runs-on: ubuntu-24.04
            steps:
              - run: echo ${{ github.nothing }}
              - uses: actions/checkout@v4
                with: { nothing: true }
        """;

    [ActionlintFact]
    public async Task Actionlint_FindsNothing_AndFindsWhatIsWrong()
    {
        IEnumerable<object> files = WorkflowFile.All.Select(file => (object)new { path = file.Path, data = file.Text })
            .Append(new { path = ".github/workflows/broken.yml", data = Broken });

        string[] findings = await LintAsync(JsonSerializer.Serialize(files));

        Assert.Collection(
            findings,
            first => Assert.StartsWith(".github/workflows/broken.yml:6: property \"nothing\" is not defined in object type", first, StringComparison.Ordinal),
            second => Assert.StartsWith(".github/workflows/broken.yml:8: input \"nothing\" is not defined in action", second, StringComparison.Ordinal));
    }

    private static async Task<string[]> LintAsync(string files)
    {
        string script = Path.Combine(Repository.Root, ActionlintFactAttribute.Folder, "lint.mjs");
        using Process process = Process.Start(new ProcessStartInfo("node", [script, ActionlintFactAttribute.Package.Folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await process.StandardInput.WriteAsync(files);
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<string[]>(output)!;
    }
}
