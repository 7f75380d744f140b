using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Stacks;

/// <summary>
/// Per delegation each identity has a policy for each role; per grantee it has one that lists them all, because AWS counts the
/// inline policies of a role together.
/// </summary>
[Collection(EnvironmentCollection.Name)]
public sealed class AccessPolicyLayoutTests
{
    private static StackConfig Config(string layout) => StackConfig.OfYaml(
        $$"""
        {{TestSettings.Accounts}}
        accessPolicies: {{layout}}
        delegations:
          update: { role: { name: Update, path: /team/ }, allow: [role/Developers, user/David], deny: [role/Analysts] }
          read: { role: { name: Read }, allow: [role/Developers, role/Analysts] }
        """);

    [Fact]
    public async Task PerDelegation_GivesAPolicyForEachRole()
    {
        StackRun run = await StackRun.RunAsync(Config("per-delegation"));

        Assert.Equal(
            [
                "aws:iam/rolePolicy:RolePolicy read-allow-role-Analysts @trusted",
                "aws:iam/rolePolicy:RolePolicy read-allow-role-Developers @trusted",
                "aws:iam/rolePolicy:RolePolicy update-allow-role-Developers @trusted",
                "aws:iam/rolePolicy:RolePolicy update-deny-role-Analysts @trusted",
                "aws:iam/userPolicy:UserPolicy update-allow-user-David @trusted",
            ],
            AccessOf(run).Select(resource => resource.Heading).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PerGrantee_GivesOnePolicyThatListsTheRoles()
    {
        StackRun run = await StackRun.RunAsync(Config("per-grantee"), stack: "shared");

        Assert.Equal(
            """
            aws:iam/rolePolicy:RolePolicy access-allow-role-Analysts-allow-role-Analysts @trusted
              name = allow-assume-delegated-roles-in-999999999999-shared
              policy = {"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/Read"}]}
              role = Analysts

            aws:iam/rolePolicy:RolePolicy access-allow-role-Developers-allow-role-Developers @trusted
              name = allow-assume-delegated-roles-in-999999999999-shared
              policy = {"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":["arn:aws:iam::999999999999:role/Read","arn:aws:iam::999999999999:role/team/Update"]}]}
              role = Developers

            aws:iam/userPolicy:UserPolicy access-allow-user-David-allow-user-David @trusted
              name = allow-assume-delegated-roles-in-999999999999-shared
              policy = {"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/team/Update"}]}
              user = David

            aws:iam/rolePolicy:RolePolicy access-deny-role-Analysts-deny-role-Analysts @trusted
              name = deny-assume-delegated-roles-in-999999999999-shared
              policy = {"Version":"2012-10-17","Statement":[{"Sid":"DenyAssumeRole","Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/team/Update"}]}
              role = Analysts

            """,
            string.Join('\n', AccessOf(run).OrderBy(resource => resource.Name, StringComparer.Ordinal)));
        Assert.Empty(ProviderLeaks.Find(run.Resources, ProviderLeaks.HalfOf));
    }

    [Fact]
    public async Task PerGrantee_OfAnotherStack_DoesNotOverwrite()
    {
        // Putting an inline policy replaces one of the same name without a word; a deny that is lost that way lets people in.
        StackRun one = await StackRun.RunAsync(Config("per-grantee"), stack: "one");
        StackRun two = await StackRun.RunAsync(Config("per-grantee"), stack: "two");

        Assert.Empty(AccessOf(one).Select(resource => resource.Text("name")).Intersect(AccessOf(two).Select(resource => resource.Text("name"))));
    }

    [Fact]
    public async Task PerGrantee_OfAnIdentityWrittenInOtherCase_IsOnePolicy()
    {
        StackRun run = await StackRun.RunAsync(StackConfig.OfYaml(
            $$"""
            {{TestSettings.Accounts}}
            accessPolicies: per-grantee
            delegations:
              update: { role: { name: Update }, allow: [role/Developers] }
              read: { role: { name: Read }, allow: [role/developers] }
            """));

        RegisteredResource policy = Assert.Single(AccessOf(run));
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":["arn:aws:iam::999999999999:role/Read","arn:aws:iam::999999999999:role/Update"]}]}""",
            policy.Text("policy"));
    }

    private static IEnumerable<RegisteredResource> AccessOf(StackRun run) => run.Resources.Where(resource => resource.ProviderName == "trusted");
}
