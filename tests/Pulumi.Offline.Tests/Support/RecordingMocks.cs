using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.Offline.Tests.Support;

/// <summary>Keeps what it was asked, and answers with the inputs and the id `name_id` unless told otherwise.</summary>
internal sealed class RecordingMocks : IMocks
{
    private readonly Lock _gate = new();

    public List<MockResourceArgs> Resources { get; } = [];

    public List<MockCallArgs> Calls { get; } = [];

    public List<MockRegisterResourceOutputsRequest> Registrations { get; } = [];

    public Func<MockResourceArgs, (string? Id, object State)> Answer { get; init; }
        = args => ($"{args.Name}_id", args.Inputs);

    public Func<MockCallArgs, object> Result { get; init; } = _ => ImmutableDictionary<string, object>.Empty;

    public static RecordingMocks WithState(object state, string? id = "an_id") => new() { Answer = _ => (id, state) };

    public MockResourceArgs Named(string name) => Resources.Single(resource => resource.Name == name);

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        lock (_gate)
        {
            Resources.Add(args);
            return Task.FromResult<(string?, object)>(Answer(args));
        }
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        lock (_gate)
        {
            Calls.Add(args);
            return Task.FromResult(Result(args));
        }
    }

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        lock (_gate)
        {
            Registrations.Add(args);
            return Task.CompletedTask;
        }
    }
}
