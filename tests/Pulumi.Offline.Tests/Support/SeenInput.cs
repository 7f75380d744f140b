using System.Collections.Immutable;

namespace Pulumi.Offline.Tests.Support;

/// <summary>What a mock sees of a value given to a resource.</summary>
internal static class SeenInput
{
    /// <summary>Stands for an input that the mock does not get at all.</summary>
    public static object Absent { get; } = "(absent)";

    public static async Task<object> OfAsync(Func<object?> value)
    {
        var mocks = new RecordingMocks();
        await TestRun.DeployAsync(mocks, () => { _ = new Thing("thing", new ThingArgs { Value = value() }); });
        return mocks.Named("thing").Inputs.GetValueOrDefault("value", Absent);
    }

    public static Task<object> OfAsync(object? value) => OfAsync(() => value);

    /// <summary>What a mock sees of a list, which must be an immutable array.</summary>
    public static async Task<object?[]> ListOfAsync(object? value) => Elements(await OfAsync(value));

    public static object?[] Elements(object seen) => [.. Assert.IsType<ImmutableArray<object?>>(seen)];

    /// <summary>What a mock sees of a map, which must be an immutable dictionary; sorted by key.</summary>
    public static async Task<(string Key, object Value)[]> MapOfAsync(object? value) => Entries(await OfAsync(value));

    public static (string Key, object Value)[] Entries(object seen) => [..
        Assert.IsType<ImmutableDictionary<string, object>>(seen)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (entry.Key, entry.Value))];
}
