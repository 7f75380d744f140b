using System.Reflection;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Tests.Architecture;

/// <summary>The engine is pure: nothing but the base class library, and of that nothing that reaches outside.</summary>
public sealed class PurityTests
{
    private static readonly string[] Outside =
    [
        "System.Net.Http", "System.Net.Sockets", "System.Net.Primitives", "System.Net.NameResolution", "System.Net.Requests", "System.Console",
        "System.Diagnostics.Process", "System.IO.FileSystem", "System.IO.FileSystem.Watcher", "System.IO.Pipes", "System.Threading.Thread",
        "System.Threading.ThreadPool", "System.Security.Cryptography",
    ];

    private static readonly string[] Referenced = [.. typeof(Authorizer).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)];

    [Fact]
    public void Iam_References_OnlyTheBaseClassLibrary()
    {
        string library = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Assert.NotEmpty(Referenced);
        Assert.All(Referenced, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
        Assert.All(Referenced, name => Assert.True(File.Exists(Path.Combine(library, $"{name}.dll")), $"`{name}` is not part of the base class library"));
    }

    [Fact]
    public void Iam_References_NothingThatReachesOutside() => Assert.Empty(Referenced.Intersect(Outside));

    [Fact]
    public void Iam_HasNoStaticStateThatChanges() => Assert.Empty(
        typeof(Authorizer).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("CrossAccount.Iam", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}"));
}
