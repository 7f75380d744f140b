using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Writing;
using CrossAccount.Stacks.Findings;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Findings;

/// <summary>What a review looks at is what the program deploys, with the settings that it comes from.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class ReviewedStackTests
{
    private const string Everything = """
        role:
          name: UpdateData
          path: /team/
          maxSessionDuration: 7200
          permissionsBoundary: { Boundary: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] } }
          policies: { one: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:Get*", Resource: "*" }] } }
          inlinePolicies: { two: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:Put*", Resource: "*" }] } }
          attachedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]
        bucket: { name: shared-things, access: read }
        trust:
          - account: "111111111111"
            mfa: required
          - thirdParty: "829104736155"
            externalId: [s3cr3t-old, s3cr3t-new]
        trustDeny: [{ account: "111111111111", patterns: [role/Interns] }]
        allow: [role/Developers, group/Developers]
        deny: [user/Jane]
        """;

    private static ReviewedDelegation Reviewed(string delegation) =>
        Assert.Single(ReviewedStack.Of(StackConfig.Project, TestSettings.Delegation(delegation).Read().SettingsOrThrow()).Delegations);

    [Fact]
    public void Settings_AreThoseThatEachPartComesFrom()
    {
        ReviewedDelegation data = Reviewed(Everything);

        Assert.Equal(("data", "arn:aws:iam::999999999999:role/team/UpdateData", "crossaccount:delegations.data", 7200), (data.Name, data.Role.ToString(), data.SettingsPath, data.MaxSessionDuration.Seconds));
        Assert.Equal(
            ["trust[0]", "trust[1]", "trustDeny[0]", "role.policies.one", "role.inlinePolicies.two", "bucket", "role.permissionsBoundary"],
            data.Trust.Concat(data.TrustDenials).Concat(data.Policies).Append(data.Boundary!).Select(part => part.SettingsPath["crossaccount:delegations.data.".Length..]));
        Assert.Equal(["crossaccount:delegations.data.role.attachedPolicies[0]"], data.AttachedPolicies.Select(policy => policy.SettingsPath));
        Assert.Equal(
            ["role/Developers allow[0]", "group/Developers allow[1]", "user/Jane deny[0]"],
            data.Access.Select(access => $"{access.Identity} {access.Policy.SettingsPath["crossaccount:delegations.data.".Length..]}"));
    }

    [Fact]
    public void Grant_OfAThirdParty_HasAsManyStandInsAsExternalIds()
    {
        string text = PolicyWriter.Write(Reviewed(Everything).Trust[1].Document);

        Assert.Contains("""{"StringEquals":{"sts:ExternalId":["external-id-1","external-id-2"]}}""", text, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Access_IsThatOfTheProgram(string stack)
    {
        StackConfig config = StackConfig.OfStack(stack);
        ReviewedProgram reviewed = ReviewedStack.Of(StackConfig.Project, config.Read().SettingsOrThrow());

        StackRun run = await StackRun.RunAsync(config, stack);

        string[] deployed = [.. run.Resources.Where(resource => resource.Type is "aws:iam/rolePolicy:RolePolicy" or "aws:iam/groupPolicy:GroupPolicy").Select(resource => $"{resource.Inputs["name"]} {resource.Inputs["policy"]}")];
        Assert.NotEmpty(deployed);
        Assert.Equal(deployed.Order(StringComparer.Ordinal), reviewed.Delegations.SelectMany(delegation => delegation.Access).Select(access => $"{access.Policy.Name} {PolicyWriter.Write(access.Policy.Document)}").Order(StringComparer.Ordinal));
    }
}
