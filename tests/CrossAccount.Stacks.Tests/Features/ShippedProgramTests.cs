using System.Text.RegularExpressions;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Stacks.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary>A program in C# is as short as a stack's file, and deploys the same.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class ShippedProgramTests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Program_DeploysWhatTheStackDoes(string stack)
    {
        StackRun settings = await StackRun.RunAsync(StackConfig.OfStack(stack), stack);
        var program = await Programs.UpAsync(() =>
        {
            (stack == "dev" ? (Action)ShippedPrograms.Dev : ShippedPrograms.Prod)();
            return 0;
        });

        Assert.Equal(Texts(settings.Resources), Texts(program.Resources));
    }

    [Theory]
    [InlineData("Dev", 30)]
    [InlineData("Prod", 60)]
    public void Program_IsShort(string name, int most)
    {
        string code = Repository.Read("tests/CrossAccount.Stacks.Tests/Features/ShippedPrograms.cs");
        string method = Regex.Match(code, $@"^    public static void {name}\(\)\n    {{\n(?<body>.*?)^    }}$", RegexOptions.Multiline | RegexOptions.Singleline).Groups["body"].Value;

        int lines = method.TrimEnd().Split('\n').Length;

        Assert.InRange(lines, 10, most);
    }

    private static IEnumerable<string> Texts(IEnumerable<RegisteredResource> resources) => resources
        .Where(resource => !resource.Type.StartsWith("crossaccount:", StringComparison.Ordinal))
        .Select(resource => resource.ToString())
        .Order(StringComparer.Ordinal);
}
