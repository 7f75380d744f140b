using System.Collections.Immutable;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Settings;

/// <summary>What the settings say arrives typed, and no text of them shows a secret.</summary>
public sealed class StackSettingsTests
{
    private static StackSettings Read(StackConfig config) => config.Read().SettingsOrThrow();

    [Fact]
    public void Read_ADelegationOfEverything_GivesItAll()
    {
        StackSettings settings = Read(TestSettings.Delegation(
            """
            role:
              name: UpdateData
              path: /team/
              description: Read and write
              tags: { Team: data }
              maxSessionDuration: 43200
              permissionsBoundary: arn:aws:iam::999999999999:policy/Boundary
              policies: { read: { Version: "2012-10-17", Statement: { Effect: Allow, Action: s3:GetObject, Resource: "*" } } }
              attachedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]
              inlinePolicies: { list: { Version: "2012-10-17", Statement: { Effect: Allow, Action: s3:ListBucket, Resource: "*" } } }
            allow: [role/Developers, group/Developers]
            deny: user/Jane
            expect:
              allowed: [role/Developers]
              denied: [user/Jane]
              requires: [mfa, externalId]
              session: { allowed: ["s3:GetObject  arn:aws:s3:::b/k"], denied: "iam:CreateUser *" }
            """));

        DelegationSettings delegation = Assert.Single(settings.Delegations);
        RoleSettings role = delegation.Role;
        Assert.Equal(("data", "UpdateData", "/team/", "Read and write"), (delegation.Name, $"{role.Name}", $"{role.Path}", role.Description));
        Assert.Equal([KeyValuePair.Create("Team", "data")], role.Tags);
        Assert.Equal((43200, "arn:aws:iam::999999999999:policy/Boundary"), (role.MaxSessionDuration.Seconds, $"{role.PermissionsBoundary}"));
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}""",
            PolicyWriter.Write(role.Policies["read"]));
        Assert.Equal(["list"], role.InlinePolicies.Keys);
        Assert.Equal(["arn:aws:iam::aws:policy/ReadOnlyAccess"], role.AttachedPolicies.Select(arn => arn.ToString()));
        Assert.Equal(["role/Developers", "group/Developers"], delegation.Allow.Select(grantee => grantee.ToString()));
        Assert.Equal(["user/Jane"], delegation.Deny.Select(grantee => grantee.ToString()));
        Assert.Equal((true, true), (delegation.Expect.RequiresMfa, delegation.Expect.RequiresExternalId));
        Assert.Equal(["s3:GetObject arn:aws:s3:::b/k"], delegation.Expect.SessionAllowed.Select(action => action.ToString()));
        Assert.Equal(["iam:CreateUser *"], delegation.Expect.SessionDenied.Select(action => action.ToString()));
        Assert.False(delegation.AsksForExternalId);
    }

    [Fact]
    public void Read_TheLeastThatIsNeeded_TrustsTheTrustedAccount()
    {
        StackSettings settings = Read(TestSettings.Delegation("role: { name: UpdateData }"));

        DelegationSettings delegation = Assert.Single(settings.Delegations);
        Assert.Equal("111111111111", Assert.IsType<AccountTrust>(Assert.Single(delegation.Trust)).TrustedAccount.ToString());
        Assert.Equal((3600, "/"), (delegation.Role.MaxSessionDuration.Seconds, $"{delegation.Role.Path}"));
        Assert.Equal(AccessPolicyLayout.PerDelegation, settings.AccessPolicies);
    }

    [Fact]
    public void Read_EachKindOfGrant_GivesItsConditions()
    {
        StackSettings settings = Read(TestSettings.Trust(
            """
            - { account: "111111111111", mfa: { maxAge: 3600 } }
            - { principals: [arn:aws:iam::111111111111:user/David], mfa: required }
            - { matching: "111111111111", patterns: role/team-* }
            - { organization: o-a1b2c3d4e5, conditions: { IpAddress: { "aws:SourceIp": 203.0.113.0/24 } } }
            - { thirdParty: "222222222222", externalId: generated, generation: "2" }
            - { service: ec2.amazonaws.com }
            """));

        ImmutableArray<TrustGrant> trust = Assert.Single(settings.Delegations).Trust;
        Assert.Equal(TimeSpan.FromHours(1), Assert.IsType<AccountTrust>(trust[0]).Mfa!.MaxAge);
        Assert.Same(MfaRequirement.Required, Assert.IsType<PrincipalTrust>(trust[1]).Mfa);
        Assert.Equal(["role/team-*"], Assert.IsType<PrincipalPatternTrust>(trust[2]).Patterns.AsEnumerable());
        Assert.Equal("aws:SourceIp", Assert.Single(Assert.IsType<OrganizationTrust>(trust[3]).Conditions).Key);
        Assert.Equal("222222222222", Assert.IsType<ThirdPartyTrust>(trust[4]).TrustedAccount.ToString());
        Assert.Equal("ec2.amazonaws.com", Assert.IsType<ServiceTrust>(trust[5]).Name);
        Assert.Equal(6, trust.Length);
        Assert.True(settings.Delegations[0].AsksForExternalId);
    }

    [Fact]
    public void ToString_OfSettingsWithSecrets_ShowsNone()
    {
        StackSettings settings = Read(StackConfig.OfYaml(
            """
            trusting: { accountId: "999999999999", region: us-east-1, assumeRole: { roleArn: "arn:aws:iam::999999999999:role/Deployer", externalId: s3cr3t-one } }
            trusted: { accountId: "111111111111", region: us-east-1 }
            delegations: { data: { role: { name: UpdateData }, trust: [ { thirdParty: "222222222222", externalId: [s3cr3t-two, s3cr3t-three] } ] } }
            """));

        DelegationSettings delegation = Assert.Single(settings.Delegations);
        object[] all =
        [
            settings, settings.Trusting, settings.Trusting.AssumeRole!, settings.Trusted, delegation, delegation.Role, delegation.Expect,
            .. delegation.Trust, .. delegation.Trust.OfType<ThirdPartyTrust>().Select(grant => grant.ExternalId!), new StackSettingsResult(settings, []),
        ];
        Assert.DoesNotContain(all, value => value.ToString()!.Contains("s3cr3t", StringComparison.Ordinal));
        Assert.Equal("arn:aws:iam::999999999999:role/Deployer", settings.Trusting.AssumeRole!.ToString());
    }

    [Fact]
    public void SettingsOrThrow_OfSettingsWithoutErrors_GivesThem()
    {
        StackSettingsResult result = TestSettings.Delegation("role: { name: UpdateData }").Read();

        Assert.Same(result.Settings, result.SettingsOrThrow());
        Assert.Empty(result.Errors);
    }
}
