using System.Text.Json;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.TestSupport;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Tests.Delegation;

/// <summary>
/// The trusted side names the role's ARN as computed before the role exists; AWS makes it of what the role is created with. Both
/// have to be the same, byte for byte.
/// </summary>
public sealed class ArnEqualityTests
{
    private const string NameCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+=,.@-";

    [Fact]
    public void AllowAndDeny_ForAnyPartitionPathAndName_NameTheRoleThatIsCreated()
    {
        Seeds.Run(150, random =>
        {
            string region = random.Pick("us-east-1", "eu-central-1", "cn-north-1", "us-gov-west-1", "eusc-de-east-1", "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "us-isof-south-1");
            string path = random.Chance(30) ? "/" : $"/{string.Join('/', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Text(random, 20)))}/";
            string name = Text(random, 64);

            Task<ProgramRun<CrossAccountDelegation>> running = Programs.UpAsync(() => TestRoles.Delegation(args =>
            {
                args.Trusting = AwsAccountProvider.Connect("trusting-here", new() { Id = TestAccounts.TrustingId, Region = region });
                args.Trusted = AwsAccountProvider.Connect("trusted-here", new() { Id = TestAccounts.TrustedId, Region = region });
                args.RoleName = RoleName.Parse(name);
                args.Path = IamPath.Parse(path);
                args.Allow = [Grantee.Parse("role/Developers")];
                args.Deny = [Grantee.Parse("role/Analysts")];
            }));
            ProgramRun<CrossAccountDelegation> run = Wait(running);

            string created = Wait(OutputUtilities.GetValueAsync(run.Result.RoleArn));
            Assert.EndsWith($":iam::999999999999:role{path}{name}", created, StringComparison.Ordinal);
            Assert.Equal(created, ResourceOf(run["data-allow-role-Developers"]));
            Assert.Equal(created, ResourceOf(run["data-deny-role-Analysts"]));
            Assert.Equal(created, run.Result.Role.Arn.ToString());
        });
    }

    private static string Text(Random random, int longest) => new(random.GetItems<char>(NameCharacters, random.Next(1, longest + 1)));

    private static string ResourceOf(RegisteredResource resource)
    {
        using JsonDocument policy = JsonDocument.Parse(resource.Text("policy")!);
        return policy.RootElement.GetProperty("Statement")[0].GetProperty("Resource").GetString()!;
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
