using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Resources;

public class IdTests
{
    [Fact]
    public async Task Id_IsTheOneOfTheMock()
    {
        var mocks = new RecordingMocks();

        var thing = await TestRun.DeployAsync(mocks, () => new Thing("t"));

        await OutputAssert.KnownAsync("t_id", thing.Id);
        Assert.Equal("", mocks.Named("t").Id);
        Assert.Equal("", mocks.Named("t").Provider);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task NoId_IsUnknownEvenAfterDeploying(string? id)
    {
        var mocks = RecordingMocks.WithState(new Dictionary<string, object>(), id);

        await OutputAssert.UnknownAsync((await TestRun.DeployAsync(mocks, () => new Thing("t"))).Id);
    }

    [Fact]
    public async Task ImportId_IsSeenByTheMock()
    {
        var mocks = new RecordingMocks { Answer = args => (null, args.Inputs) };

        var thing = await TestRun.DeployAsync(mocks, () => new Thing("t", options: new() { ImportId = "given" }));

        Assert.Equal("given", mocks.Named("t").Id);
        await OutputAssert.KnownAsync("given", thing.Id);
    }

    [Fact]
    public async Task Get_ReadsAResourceById()
    {
        var mocks = new RecordingMocks
        {
            Answer = _ => ("other", new Dictionary<string, object> { ["arn"] = "arn:x" }),
        };

        var role = await TestRun.DeployAsync(mocks, () => Aws.Iam.Role.Get("r", "given"));

        var seen = mocks.Named("r");
        Assert.Equal(("given", "aws:iam/role:Role"), (seen.Id, seen.Type));
        Assert.Empty(seen.Inputs);
        await OutputAssert.KnownAsync("given", role.Id);
        await OutputAssert.KnownAsync("arn:x", role.Arn);
        await OutputAssert.KnownAsync("urn:pulumi:dev::proj::pulumi:pulumi:Stack$aws:iam/role:Role::r", role.Urn);
    }

    [Fact]
    public async Task Get_PassesTheStateOn()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () => Aws.Iam.Role.Get("r", "given", new Aws.Iam.RoleState { Path = "/x/" }));

        var (key, value) = Assert.Single(mocks.Named("r").Inputs);
        Assert.Equal(("path", "/x/"), (key, value));
    }

    [Fact]
    public async Task IdOfGeneratedResource_CannotBeGivenInOptions()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(
            mocks, () => { _ = new Aws.S3.Bucket("b", options: new CustomResourceOptions { Id = "given" }); });

        Assert.Equal("", mocks.Named("b").Id);
    }

    [Fact]
    public async Task IdOfComponent_IsRefused()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(
            new RecordingMocks(), () => { _ = new Group("g", new() { Id = "given" }); }));

        ErrorAssert.Says("ResourceOptions.Id is only valid for a CustomResource", error);
    }

    [Fact]
    public async Task Urn_InOptionsReadsAResourceOfTheRun()
    {
        var mocks = new RecordingMocks();

        var again = await TestRun.DeployAsync(mocks, () =>
        {
            _ = new Thing("t", new ThingArgs { Value = "x" });
            return new Thing("t", options: new() { Urn = "urn:pulumi:dev::proj::pulumi:pulumi:Stack$test:index:Thing::t" });
        });

        Assert.Single(mocks.Resources);
        await OutputAssert.KnownAsync("t_id", again.Id);
        await OutputAssert.KnownAsync("x", again.Value);
    }

    [Fact]
    public async Task UrnThatIsNotThere_FailsTheRun()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(
            new RecordingMocks(), () => { _ = new Thing("t", options: new() { Urn = "urn:pulumi:a" }); }));

        ErrorAssert.Says("System.InvalidOperationException: Unknown resource urn:pulumi:a", error);
    }
}
