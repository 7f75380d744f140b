using System.Collections.Immutable;
using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Inputs;

public class DictionaryArgsTests
{
    [Fact]
    public async Task Entries_AreInputs()
    {
        var mocks = new RecordingMocks();
        var args = new DictionaryResourceArgs(
            ImmutableDictionary<string, object?>.Empty.Add("n", 1).Add("s", Output.Create("x")));

        await TestRun.DeployAsync(mocks, () => { _ = new CustomResource("test:index:Any", "a", args, null, null); });

        Assert.Equal(
            [("n", 1.0), ("s", "x")],
            mocks.Named("a").Inputs.OrderBy(input => input.Key).Select(input => (input.Key, input.Value)));
    }

    [Fact]
    public void EntryThatCannotTravel_IsRefused()
    {
        var entries = ImmutableDictionary<string, object?>.Empty.Add("n", 1L);

        var error = Assert.Throws<InvalidOperationException>(() => new DictionaryResourceArgs(entries));

        ErrorAssert.Begins("dictionary contains invalid type System.Int64. Allowed types are:", error);
        Assert.Throws<InvalidOperationException>(() => new DictionaryInvokeArgs(entries));
    }
}
