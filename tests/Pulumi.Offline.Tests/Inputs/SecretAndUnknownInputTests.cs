using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Inputs;

public class SecretAndUnknownInputTests
{
    [Fact]
    public async Task Secret_ArrivesInPlain() => Assert.Equal("s", await SeenInput.OfAsync(Output.CreateSecret("s")));

    [Fact]
    public async Task SecretInsideList_ArrivesInPlain()
        => Assert.Equal(["a", "s"], await SeenInput.ListOfAsync(new InputList<string> { "a", Output.CreateSecret("s") }));

    [Fact]
    public async Task Unknown_IsAbsent()
        => Assert.Equal(SeenInput.Absent, await SeenInput.OfAsync(OutputUtilities.CreateUnknown("x")));

    [Fact]
    public async Task TheMarkOfTheUnknown_IsAbsent()
        => Assert.Equal(SeenInput.Absent, await SeenInput.OfAsync("04da6b54-80e4-46f7-96ec-b56ff0331ba9"));

    [Fact]
    public async Task UnknownInsideCollection_MakesAllOfItAbsent()
    {
        var unknown = OutputUtilities.CreateUnknown("x");

        Assert.Equal(SeenInput.Absent, await SeenInput.OfAsync(new InputList<string> { "a", unknown }));
        Assert.Equal(SeenInput.Absent, await SeenInput.OfAsync(new InputMap<string> { ["a"] = "b", ["c"] = unknown }));
        Assert.Equal(
            SeenInput.Absent, await SeenInput.OfAsync(new Aws.Iam.Inputs.RoleInlinePolicyArgs { Name = "a", Policy = unknown }));
    }
}
