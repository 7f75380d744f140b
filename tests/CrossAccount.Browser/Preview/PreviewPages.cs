using System.CommandLine;
using CrossAccount.Cli;
using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Browser.Preview;

/// <summary>The pages that the program writes, each made once for all tests.</summary>
internal static class PreviewPages
{
    public const string HostileText = "</script></style><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> `<b>` & '";

    public const string HostileResource = "<svg onload=document.title='taken'>*";

    private static readonly DirectoryInfo Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "preview-pages"));
    private static readonly Dictionary<string, Task<string>> Pages = [];

    /// <summary>The file of a shipped stack's page.</summary>
    public static Task<string> OfAsync(string stack) => OnceAsync(stack, stack, _ => { });

    /// <summary>The file of the page of a stack with a hundred delegations.</summary>
    public static Task<string> ManyAsync() => OnceAsync("many", "many", project => ManyDelegations.Write(project, 100));

    /// <summary>The file of the page of a stack whose texts try to be elements.</summary>
    public static Task<string> HostileAsync() => OnceAsync("hostile", "dev", project => project
        .Replace("Pulumi.dev.yaml", "the allow is the tutorial's, and stays when that goes", HostileText)
        .Replace("Pulumi.dev.yaml", "arn:aws:s3:::amzn-s3-demo-bucket-shared-container/*", $"arn:aws:s3:::amzn-s3-demo-bucket-shared-container/{HostileResource}"));

    /// <summary>The file of the page of dev without its deny, compared with what is committed.</summary>
    public static Task<string> ChangedAsync() => OnceAsync("changed", "dev", project => project.Replace("Pulumi.dev.yaml", "deny: [role/Analysts]", "deny: []"), "--check");

    private static Task<string> OnceAsync(string name, string stack, Action<ProjectCopy> change, params string[] more)
    {
        lock (Pages)
        {
            return Pages.TryGetValue(name, out Task<string>? page) ? page : Pages[name] = WriteAsync(name, stack, change, more);
        }
    }

    private static async Task<string> WriteAsync(string name, string stack, Action<ProjectCopy> change, string[] more)
    {
        using var project = new ProjectCopy();
        change(project);
        string file = Path.Combine(Folder.FullName, $"{name}.html");
        using var error = new StringWriter();
        int code = await CommandLine.RunAsync(["preview", stack, "--project", project.Folder, "--output", file, .. more], new InvocationConfiguration { Error = error });
        Assert.Equal((more.Length == 0 ? 0 : 2, ""), (code, error.ToString()));
        return file;
    }
}
