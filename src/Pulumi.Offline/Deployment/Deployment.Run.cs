namespace Pulumi;

public sealed partial class Deployment
{
    public static Task<int> RunAsync(Action action) => CannotDeploy();

    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => CannotDeploy();

    public static Task<int> RunAsync(Func<Task> func) => CannotDeploy();

    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null)
        => CannotDeploy();

    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new()
        => CannotDeploy();

    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
        => CannotDeploy();

    /// <summary>The same exception type that upstream throws when it is run without an engine.</summary>
    private static Task<int> CannotDeploy() => Task.FromException<int>(new InvalidOperationException(
        "this program is built with Pulumi.Offline, which runs tests and cannot deploy, but `Deployment.RunAsync` needs the "
        + "official packages `Pulumi`, `Pulumi.Aws` and `Pulumi.Random`: build with `-p:PulumiSdk=nuget` where a NuGet source "
        + "has them, after removing `artifacts/pulumi-sdk` if it says `offline`"));
}
