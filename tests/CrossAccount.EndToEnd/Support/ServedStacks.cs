namespace CrossAccount.EndToEnd.Support;

/// <summary>
/// The shipped stacks, deployed and served by the program's own verb. One after the other: a program gets its configuration by
/// environment variables.
/// </summary>
public sealed class ServedStacks : IAsyncLifetime
{
    /// <summary>The tutorial.</summary>
    public ServeRun Dev { get; private set; } = null!;

    /// <summary>People with MFA, and a third party with an external ID.</summary>
    public ServeRun Prod { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Dev = await ServeRun.StartAsync("dev");
        Prod = await ServeRun.StartAsync("prod");
    }

    public async Task DisposeAsync()
    {
        await Dev.DisposeAsync();
        await Prod.DisposeAsync();
    }
}
