using System.Collections.Immutable;
using CrossAccount.Cli.Rehearsal;
using Pulumi.Testing;

namespace CrossAccount.Cli.HandOver;

/// <summary>A cloud without accounts, for what the program knows before anything is created: it takes note of each resource.</summary>
internal sealed class RegisteringCloud : IMocks
{
    /// <summary>Gives a resource what it was registered with, and an ARN where one is asked for.</summary>
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        ImmutableDictionary<string, object> inputs = args.Inputs;
        return Task.FromResult<(string?, object)>(($"{args.Name}-id", inputs.SetItem("arn", $"{args.Name}-arn").SetItem("result", $"{args.Name}-result")));
    }

    /// <summary>Answers an invoke. The program makes none.</summary>
    public Task<object> CallAsync(MockCallArgs args) =>
        throw new RehearsalException($"the program calls `{args.Token}`, which only a deployment can answer");
}
