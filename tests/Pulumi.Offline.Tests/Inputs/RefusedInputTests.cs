using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Inputs;

public class RefusedInputTests
{
    private const string Place = "\n\tresource:thing[test:index:Thing].value";

    public static TheoryData<object, string> Refused => new()
    {
        { 3L, $"System.Int64 is not a supported argument type.{Place}" },
        { 3m, $"System.Decimal is not a supported argument type.{Place}" },
        { Output.Create(3L), $"System.Int64 is not a supported argument type.{Place}.id" },
        { new List<object> { "a", 3L }, $"System.Int64 is not a supported argument type.{Place}[1]" },
        { new Dictionary<string, object> { ["k"] = 3L }, $"System.Int64 is not a supported argument type.{Place}.k" },
        { new Dictionary<int, string> { [1] = "x" }, $"Dictionaries are only supported with string keys:{Place}" },
        {
            Task.FromResult("x"),
            $"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:{Place}"
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task ValueThatCannotTravel_FailsTheRun(object value, string expected)
    {
        var error = await Assert.ThrowsAsync<RunException>(() => SeenInput.OfAsync(value));

        ErrorAssert.Says($"System.InvalidOperationException: error serializing property \"value\": {expected}", error);
    }

    [Fact]
    public async Task MissingRequiredInput_FailsTheRun()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(
            new RecordingMocks(), () => { _ = new Aws.Iam.Role("r", new Aws.Iam.RoleArgs()); }));

        ErrorAssert.Says(
            "[Input] Pulumi.Aws.Iam.RoleArgs.AssumeRolePolicy is required but was not given a value", error);
    }

    [Fact]
    public async Task MissingRequiredList_FailsTheRun()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(
            new RecordingMocks(),
            () => { _ = new Aws.Iam.UserGroupMembership("m", new Aws.Iam.UserGroupMembershipArgs { User = "u" }); }));

        ErrorAssert.Says(
            "[Input] Pulumi.Aws.Iam.UserGroupMembershipArgs._groups is required but was not given a value", error);
    }

    [Fact]
    public async Task NullArgs_MissTheirRequiredInputs()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(
            new RecordingMocks(), () => { _ = new Aws.Iam.Role("r", null!); }));

        ErrorAssert.Says("RoleArgs.AssumeRolePolicy is required but was not given a value", error);
    }
}
