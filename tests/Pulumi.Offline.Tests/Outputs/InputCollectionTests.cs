using System.Collections;
using System.Collections.Immutable;
using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Outputs;

public class InputCollectionTests
{
    private static async Task<IEnumerable<T>> ValuesAsync<T>(InputList<T> list)
        => await OutputUtilities.GetValueAsync(list.ToOutput());

    private static async Task<IEnumerable<(string, T)>> EntriesAsync<T>(InputMap<T> map)
        => (await OutputUtilities.GetValueAsync(map.ToOutput()))
            .OrderBy(entry => entry.Key)
            .Select(entry => (entry.Key, entry.Value));

    [Fact]
    public async Task List_GrowsInPlace()
    {
        var list = new InputList<string> { "a" };
        var before = list.ToOutput();

        list.Add("b", Output.Create("c"));
        list.AddRange(new[] { "d" });
        list.Add((InputList<string>)Output.Create(new List<string> { "e", "f" }));
        list.Add("g");

        Assert.Equal(["a", "b", "c", "d", "e", "f", "g"], await ValuesAsync(list));
        Assert.Equal(["a"], (IEnumerable<string>)await OutputUtilities.GetValueAsync(before));
    }

    [Fact]
    public async Task Concat_LeavesItsPartsAlone()
    {
        var first = new InputList<int> { 1 };

        var both = first.Concat(new InputList<int> { 2 });
        both.Add(3);

        Assert.Equal([1], await ValuesAsync(first));
        Assert.Equal([1, 2, 3], await ValuesAsync(both));
    }

    [Fact]
    public async Task Marks_OfElementsAreThoseOfTheWhole()
    {
        Assert.True(await Output.IsSecretAsync(new InputList<string> { "a", Output.CreateSecret("s") }.ToOutput()));
        await OutputAssert.UnknownAsync(new InputList<string> { OutputUtilities.CreateUnknown("u") }.ToOutput());
        Assert.True(await Output.IsSecretAsync(new InputMap<string> { ["a"] = Output.CreateSecret("s") }.ToOutput()));
        await OutputAssert.UnknownAsync(new InputMap<string> { ["a"] = OutputUtilities.CreateUnknown("u") }.ToOutput());
    }

    [Fact]
    public async Task Map_GrowsInPlace()
    {
        var map = new InputMap<int> { ["a"] = 1 };

        map.Add("b", Output.Create(2));
        map.AddRange(new Dictionary<string, int> { ["c"] = 3 });
        map.Add((InputMap<int>)Output.Create(new Dictionary<string, int> { ["d"] = 4 }));
        map["e"] = 5;

        Assert.Equal([("a", 1), ("b", 2), ("c", 3), ("d", 4), ("e", 5)], await EntriesAsync(map));
    }

    [Fact]
    public async Task Key_MayBeSetAgainToAnEqualValueOnly()
    {
        var same = new InputMap<int> { ["a"] = 1 };
        same["a"] = Output.Create(1);
        var other = new InputMap<int> { ["a"] = 1 };
        other["a"] = 2;

        Assert.Equal([("a", 1)], await EntriesAsync(same));
        var error = await Assert.ThrowsAsync<ArgumentException>(() => EntriesAsync(other));
        Assert.Equal("Key 'a' already exists in the map with a different value.", error.Message);
    }

    [Fact]
    public async Task AddRange_RefusesKeysThatAreThere()
    {
        var map = new InputMap<int> { ["a"] = 1 };

        map.AddRange(new InputMap<int> { ["a"] = 1 });

        await Assert.ThrowsAsync<ArgumentException>(() => EntriesAsync(map));
    }

    [Fact]
    public async Task Merge_LetsTheSecondWin()
        => Assert.Equal(
            [("a", 2), ("b", 3)],
            await EntriesAsync(InputMap<int>.Merge(new InputMap<int> { ["a"] = 1, ["b"] = 3 }, new InputMap<int> { ["a"] = 2 })));

    [Fact]
    public async Task Enumeration_IsAsynchronousOnly()
    {
        var seen = new List<string>();
        await foreach (var item in new InputList<string> { "a", Output.Create("b") })
        {
            seen.Add(await OutputUtilities.GetValueAsync(item.ToOutput()));
        }

        Assert.Equal(["a", "b"], seen);
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)new InputList<string>()).GetEnumerator());
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)new InputMap<string>()).GetEnumerator());
    }

    [Fact]
    public async Task DefaultArray_StaysDefault()
    {
        InputList<string> list = default(ImmutableArray<string>);

        Assert.True((await OutputUtilities.GetValueAsync(list.ToOutput())).IsDefault);
    }
}
