using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Makes values that come from no resource.</summary>
internal static class OutputData
{
    public static OutputData<T> Known<T>(T value, bool isSecret = false)
        => new(ImmutableHashSet<Resource>.Empty, value, isKnown: true, isSecret);

    public static OutputData<T> Unknown<T>(T value = default!)
        => new(ImmutableHashSet<Resource>.Empty, value, isKnown: false, isSecret: false);

    public static async Task<OutputData<T>> KnownAsync<T>(Task<T> value, bool isSecret)
        => Known(await value.ConfigureAwait(false), isSecret);
}
