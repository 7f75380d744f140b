using System.Collections.Immutable;
using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Inputs;

public class CollectionInputTests
{
    [Fact]
    public async Task Lists_ArriveAsImmutableArrays()
    {
        object?[] lists =
        [
            new[] { "a", "b" },
            new List<string> { "a", "b" },
            ImmutableArray.Create("a", "b"),
            (InputList<string>)["a", "b"],
            new InputList<string> { "a", Output.Create("b") },
            Output.Create(ImmutableArray.Create("a", "b")),
            (InputList<string>)Output.Create(new List<string> { "a", "b" }),
            (InputList<string>)Output.Create(new[] { "a", "b" }),
            ((InputList<string>)"a").Concat("b"),
        ];

        foreach (var list in lists)
        {
            Assert.Equal(["a", "b"], await SeenInput.ListOfAsync(list));
        }
    }

    [Fact]
    public async Task EmptyAndDefaultLists_ArriveEmpty()
    {
        object?[] lists =
        [
            new InputList<string>(),
            default(ImmutableArray<int>),
            (InputList<string>)default(ImmutableArray<string>),
        ];

        foreach (var list in lists)
        {
            Assert.Empty(await SeenInput.ListOfAsync(list));
        }
    }

    [Fact]
    public async Task NullElements_StayInLists()
        => Assert.Equal(["a", null], await SeenInput.ListOfAsync(new List<string?> { "a", null }));

    [Fact]
    public async Task Maps_ArriveAsImmutableDictionaries()
    {
        object?[] maps =
        [
            new Dictionary<string, int> { ["k"] = 1 },
            ImmutableDictionary<string, int>.Empty.Add("k", 1),
            new InputMap<int> { ["k"] = 1 },
            new InputMap<int> { { "k", Output.Create(1) } },
            (InputMap<int>)new Dictionary<string, int> { ["k"] = 1 },
            (InputMap<int>)Output.Create(ImmutableDictionary<string, int>.Empty.Add("k", 1)),
        ];

        foreach (var map in maps)
        {
            Assert.Equal([("k", 1.0)], await SeenInput.MapOfAsync(map));
        }
    }

    [Fact]
    public async Task NullEntries_AreDroppedFromMaps()
        => Assert.Equal([("a", "x")], await SeenInput.MapOfAsync(new Dictionary<string, string?> { ["a"] = "x", ["b"] = null }));

    [Fact]
    public async Task KeysOfTheEngine_AreDroppedFromMaps()
        => Assert.Equal([("a", "x")], await SeenInput.MapOfAsync(new Dictionary<string, string> { ["a"] = "x", ["__b"] = "y" }));

    [Fact]
    public async Task NestedArgs_ArriveByWireName()
        => Assert.Equal([("name", "n")], await SeenInput.MapOfAsync(new Aws.Iam.Inputs.RoleInlinePolicyArgs { Name = "n" }));
}
