using System.Collections.Immutable;
using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Outputs;

public class CombinationTests
{
    private static readonly Output<string> Secret = Output.CreateSecret("s");
    private static readonly Output<string> Unknown = OutputUtilities.CreateUnknown("u");

    [Fact]
    public async Task All_KeepsOrderAndMarks()
    {
        var inputs = Output.All("a", (Input<string>)"b");
        Assert.Equal(["a", "b"], (IEnumerable<string>)await OutputUtilities.GetValueAsync(inputs));
        Assert.False(await Output.IsSecretAsync(inputs));
        Assert.Equal(
            ["a", "s"], (IEnumerable<string>)await OutputUtilities.GetValueAsync(Output.All(Output.Create("a"), Secret)));
        Assert.True(await Output.IsSecretAsync(Output.All(Output.Create("a"), Secret)));
        await OutputAssert.UnknownAsync(Output.All(Secret, Unknown), secret: true);
        Assert.Empty(await OutputUtilities.GetValueAsync(Output.All(new List<Input<string>>())));
        Assert.Equal(
            ["s"], (IEnumerable<string>)await OutputUtilities.GetValueAsync(Output.All(new List<Output<string>> { Secret })));
    }

    [Fact]
    public async Task Tuple_KeepsOrderAndMarks()
    {
        await OutputAssert.KnownAsync(("a", 1), Output.Tuple<string, int>("a", 1));
        await OutputAssert.KnownAsync(("a", "s"), Output.Tuple(Output.Create("a"), Secret), secret: true);
        await OutputAssert.UnknownAsync(Output.Tuple(Output.Create("a"), Unknown, Secret), secret: true);
        await OutputAssert.KnownAsync(
            (1, 2, 3, 4, 5, 6, 7, 8),
            Output.Tuple<int, int, int, int, int, int, int, int>(1, 2, 3, 4, 5, 6, 7, 8));
    }

    [Fact]
    public async Task Format_TakesOutputsInputsAndValues()
    {
        await OutputAssert.KnownAsync("a-b-3-", Output.Format($"{Output.Create("a")}-{(Input<string>)"b"}-{3}-{null}"));
        await OutputAssert.KnownAsync("s!", Output.Format($"{Secret}!"), secret: true);
        await OutputAssert.UnknownAsync(Output.Format($"{Unknown}!"));
        await OutputAssert.KnownAsync("plain", Output.Format($"plain"));
    }

    [Fact]
    public async Task Format_IsInvariant()
        => await OutputAssert.KnownAsync("1.50 0f", Output.Format($"{Output.Create(1.5):0.00} {15:x2}"));

    [Fact]
    public async Task ListExtensions_LookIntoOutputs()
    {
        var list = Output.Create(ImmutableArray.Create("a", "b"));

        await OutputAssert.KnownAsync("a", list.First());
        await OutputAssert.KnownAsync("b", list.GetAt(1));
        await OutputAssert.KnownAsync(2, list.Length());
    }

    [Fact]
    public async Task UnionExtensions_LookIntoOutputs()
    {
        var union = Output.Create(Union<string, int>.FromT1(3));

        await OutputAssert.KnownAsync(false, union.IsT0());
        await OutputAssert.KnownAsync(true, union.IsT1());
        await OutputAssert.KnownAsync(3, union.AsT1());
        await OutputAssert.KnownAsync(3, union.Value());
        await Assert.ThrowsAsync<InvalidOperationException>(() => OutputUtilities.GetValueAsync(union.AsT0()));
    }
}
