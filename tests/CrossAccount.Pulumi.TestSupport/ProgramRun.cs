using System.Collections.Immutable;
using Pulumi.Testing;

namespace CrossAccount.Pulumi.TestSupport;

/// <summary>A program that has run against <see cref="MockAws"/>.</summary>
/// <typeparam name="T">What the program gives back, as a component.</typeparam>
public sealed class ProgramRun<T>
{
    internal ProgramRun(T result, MockAws aws, ImmutableArray<ConstructedResource> constructed)
    {
        Result = result;
        Resources = aws.Resources;
        Outputs = aws.Outputs;
        Constructed = constructed;
    }

    /// <summary>What the program gave back.</summary>
    public T Result { get; }

    /// <summary>All resources, as the engine got them.</summary>
    public ImmutableArray<RegisteredResource> Resources { get; }

    /// <summary>All resources but the stack, as the program constructed them.</summary>
    public ImmutableArray<ConstructedResource> Constructed { get; }

    /// <summary>The outputs that components registered.</summary>
    public ImmutableArray<MockRegisterResourceOutputsRequest> Outputs { get; }

    /// <summary>All resources but providers, without their inputs, in the order of their names.</summary>
    public IReadOnlyList<string> Headings => [.. Children.Select(resource => resource.Heading)];

    /// <summary>All resources but providers and components, with their inputs, in the order of their names.</summary>
    public string Text => string.Join('\n', Children.Where(resource => resource.Type.Contains('/', StringComparison.Ordinal)));

    private IEnumerable<RegisteredResource> Children => Resources
        .Where(resource => !resource.IsProvider)
        .OrderBy(resource => resource.Name, StringComparer.Ordinal)
        .ThenBy(resource => resource.Type, StringComparer.Ordinal);

    /// <summary>The one resource of a name that is no component.</summary>
    /// <param name="name">The logical name.</param>
    public RegisteredResource this[string name] => Resources.Single(resource => resource.Name == name && !resource.Type.StartsWith("crossaccount:", StringComparison.Ordinal));
}
