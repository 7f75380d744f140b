using System.Collections.Immutable;
using Moq;
using Pulumi;
using Pulumi.Testing;

namespace CrossAccount.Cli.Tests.Documents;

/// <summary>The README's program registers what it says.</summary>
public sealed class ReadmeProgramTests
{
    [Fact]
    public async Task TheReadmesProgram_RegistersBothHalves()
    {
        List<string> registered = [];
        var mocks = new Mock<IMocks>();
        mocks.Setup(mock => mock.NewResourceAsync(It.IsAny<MockResourceArgs>())).Returns((MockResourceArgs args) =>
        {
            lock (registered)
            {
                registered.Add($"{args.Type} {args.Name}");
            }

            ImmutableDictionary<string, object> state = args.Inputs.SetItem("arn", $"arn:{args.Name}");
            return Task.FromResult<(string?, object)>(($"{args.Name}-id", state));
        });

        await Deployment.TestAsync(mocks.Object, new TestOptions { IsPreview = false }, () => { ReadmeCode.Components(); });

        Assert.Equal(
            [
                "aws:iam/policy:Policy update-data-policy-read-write-app-bucket",
                "aws:iam/role:Role update-data-role",
                "aws:iam/rolePolicy:RolePolicy update-data-allow-role-Developers",
                "aws:iam/rolePolicy:RolePolicy update-data-deny-role-Analysts",
                "aws:iam/rolePolicyAttachment:RolePolicyAttachment update-data-attachment-read-write-app-bucket",
                "crossaccount:index:CrossAccountAccess update-data",
                "crossaccount:index:CrossAccountDelegation update-data",
                "crossaccount:index:CrossAccountRole update-data",
                "pulumi:providers:aws destination",
                "pulumi:providers:aws originating",
            ],
            registered.Order(StringComparer.Ordinal));
    }
}
