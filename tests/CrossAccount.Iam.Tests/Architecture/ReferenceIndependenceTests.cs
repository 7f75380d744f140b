using System.Text.RegularExpressions;
using CrossAccount.Iam.Evaluation;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Architecture;

/// <summary>The reference shares nothing with what it is compared with.</summary>
public sealed class ReferenceIndependenceTests
{
    private static readonly IReadOnlyList<string> Sources = Repository.Files("tests/CrossAccount.Iam.TestSupport/Reference", "*.cs");

    /// <summary>The last words of the engine's namespaces, by which its types can be named from within <c>CrossAccount.Iam</c>.</summary>
    private static readonly string[] Rooms =
    [
        .. typeof(Authorizer).Assembly.GetTypes()
            .Select(type => type.Namespace)
            .OfType<string>()
            .Where(name => name.StartsWith("CrossAccount.Iam.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[2])
            .Distinct(),
    ];

    [Fact]
    public void Reference_UsesNothingOfTheEngine()
    {
        var names = new Regex($@"using CrossAccount|CrossAccount\.Iam\.(?!TestSupport\.Reference;)|(?<![\w.])({string.Join('|', Rooms)})\.", RegexOptions.CultureInvariant);

        Assert.Contains("Evaluation", Rooms);
        Assert.Matches(names, "x = Evaluation.Authorizer.Decide();");
        Assert.NotEmpty(Sources);
        Assert.All(Sources, file => Assert.DoesNotMatch(names, Repository.Read(file)));
    }

    [Fact]
    public void Reference_StandsInItsOwnNamespace() => Assert.All(
        Sources, file => Assert.Contains("\nnamespace CrossAccount.Iam.TestSupport.Reference;\n", "\n" + Repository.Read(file), StringComparison.Ordinal));
}
