using System.Collections.Immutable;
using Pulumi.Serialization;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>Stands where the engine would be: asks the mocks, gives out URNs, and keeps what was registered.</summary>
internal sealed class MockEngine(Deployment deployment, IMocks mocks)
{
    private readonly Lock _gate = new();
    private readonly List<Resource> _resources = [];
    private readonly Dictionary<string, RegisteredResource> _registered = [];

    public ImmutableArray<Resource> Resources
    {
        get
        {
            lock (_gate)
            {
                return [.. _resources];
            }
        }
    }

    public async Task<RegisteredResource> RegisterAsync(Resource resource, ResourceRequest request)
    {
        Add(resource);
        return request.Type == Stack.TypeToken
            ? new(NewUrn(request), "", [])
            : await AskAsync(request, request.Id).ConfigureAwait(false);
    }

    public async Task<RegisteredResource> ReadAsync(Resource resource, ResourceRequest request)
    {
        var read = await AskAsync(request, idIfNone: "").ConfigureAwait(false);
        Add(resource);
        return read with { Id = request.Id };
    }

    /// <summary>A resource of this run, as its mock left it.</summary>
    public RegisteredResource Find(string urn)
    {
        lock (_gate)
        {
            return _registered.GetValueOrDefault(urn) ?? throw new InvalidOperationException($"Unknown resource {urn}");
        }
    }

    public async Task<List<Property>> CallAsync(string token, ImmutableDictionary<string, object> args, string provider)
    {
        var result = await mocks.CallAsync(new() { Token = token, Args = args, Provider = provider }).ConfigureAwait(false);
        return await PropertyReader.ReadStateAsync(result).ConfigureAwait(false);
    }

    public Task RegisterOutputsAsync(string urn, IEnumerable<Property> outputs)
        => mocks.RegisterResourceOutputs(new(urn, outputs.ToImmutableDictionary(
            output => output.Name,
            output => new Output<object?>(new OutputData<object?>([], output.Value, output.IsKnown, output.IsSecret)))));

    private async Task<RegisteredResource> AskAsync(ResourceRequest request, string idIfNone)
    {
        var (id, state) = await mocks.NewResourceAsync(new()
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = request.Inputs,
            Provider = request.Provider,
            Id = request.Id,
        }).ConfigureAwait(false);
        var properties = await PropertyReader.ReadStateAsync(state).ConfigureAwait(false);
        var registered = new RegisteredResource(NewUrn(request), id ?? idIfNone, properties);
        lock (_gate)
        {
            _registered[registered.Urn] = registered;
        }

        return registered;
    }

    private void Add(Resource resource)
    {
        lock (_gate)
        {
            _resources.Add(resource);
        }
    }

    /// <summary>
    /// Of the types of the ancestors only the first is kept, so that every resource but the stack is named
    /// `pulumi:pulumi:Stack$its:own:type`; the real engine does otherwise.
    /// </summary>
    private string NewUrn(ResourceRequest request)
    {
        var type = request.Type;
        if (!string.IsNullOrEmpty(request.ParentUrn))
        {
            type = $"{request.ParentUrn.Split("::")[2].Split('$')[0]}${type}";
        }

        return $"urn:pulumi:{deployment.StackName}::{deployment.ProjectName}::{type}::{request.Name}";
    }
}
