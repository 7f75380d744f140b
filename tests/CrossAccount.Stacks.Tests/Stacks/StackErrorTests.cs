using CrossAccount.Stacks.Tests.Support;
using Pulumi;

namespace CrossAccount.Stacks.Tests.Stacks;

/// <summary>Bad settings stop the program before a resource is registered, with all errors in one.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class StackErrorTests
{
    [Fact]
    public async Task Settings_ThatAreWrong_StopTheProgramWithOneError()
    {
        StackConfig config = StackConfig.OfYaml(
            """
            trusting: { accountId: 099999999999, region: us-east-1 }
            trusted: { accountId: "11111111111", region: us-east-1 }
            accessPolicies: per-role
            delegations:
              data:
                role: { name: UpdateData, permissionsBoundary: arn:aws:iam::999999999999:role/Boundary }
                trust: [ { thirdParty: "222222222222", externalId: s3cr3t! } ]
            """);

        var exception = await Assert.ThrowsAsync<RunException>(() => StackRun.RunAsync(config));

        Assert.Equal(
            """
            the settings of this stack are not valid:
              - crossaccount:trusting.accountId: the value is the number `99999999999`, but an account ID is 12 digits in quotes, as in `"012345678901"`: without quotes a leading zero is lost (https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html)
              - crossaccount:trusted.accountId: the account ID `11111111111` must be exactly 12 digits; if its leading zero was lost, quote it: `"011111111111"` (https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html)
              - crossaccount:accessPolicies: the value is `per-role`, but must be `per-delegation` or `per-grantee`
              - crossaccount:delegations.data.role.permissionsBoundary: `arn:aws:iam::999999999999:role/Boundary` is the ARN of a role, but must be one of a policy: write `:policy/` where it has `:role/` (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html)
              - crossaccount:delegations.data.trust[0].externalId: the external ID contains `!`, but may have only ASCII letters, digits and `_+=,.@:/-` (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html)
            """,
            exception.Message);
    }

    [Fact]
    public async Task Settings_ThatAreMissing_StopTheProgram()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => StackRun.RunAsync(StackConfig.OfYaml("delegations: {}")));

        Assert.Equal(
            """
            the settings of this stack are not valid:
              - crossaccount:trusting: the value is missing: give a map of keys and values in the stack's file
              - crossaccount:trusted: the value is missing: give a map of keys and values in the stack's file
            """,
            exception.Message);
    }
}
