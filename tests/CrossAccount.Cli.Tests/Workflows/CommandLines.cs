using System.Text.RegularExpressions;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary>The commands of this repository that a script runs.</summary>
internal static partial class CommandLines
{
    /// <summary>The doors with verbs and options, and the scripts of <c>eng</c>.</summary>
    public static IEnumerable<string> Of(string script) => Command().Matches(script).Select(match => match.Value.Trim());

    public static void AssertExists(string command)
    {
        string[] words = command.Split(' ');
        Assert.True(File.Exists(Path.Combine(Repository.Root, words[0])), $"`{words[0]}` is not there");
        switch (words[0])
        {
            case "./build.sh":
                Assert.Matches($@"(?m)^  {words[1]}\) ", Repository.Read("build.sh"));
                break;
            case "./crossaccount":
                CommandRun help = CommandRun.OfAsync(words[1], "--help").GetAwaiter().GetResult();
                Assert.Equal((0, ""), (help.ExitCode, help.Error));
                Assert.Matches($@"(?m)^  \S+ {words[1]} ", help.Output);
                Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains($"  {option} ", help.Output, StringComparison.Ordinal));
                break;
        }
    }

    [GeneratedRegex(@"\./(?:build\.sh|crossaccount) [^\n&|;}`]+|(?<![\w./])eng/[\w-]+\.sh")]
    private static partial Regex Command();
}
