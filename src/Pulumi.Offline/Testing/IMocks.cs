namespace Pulumi.Testing;

/// <summary>Answers for the engine when a program runs in a test. May be called from several threads.</summary>
public interface IMocks
{
    /// <summary>A resource was created: returns its id and its state, a dictionary keyed by wire names.</summary>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>A function of a provider was called: returns its result, a dictionary keyed by wire names.</summary>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>A component or the stack registered its outputs.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
