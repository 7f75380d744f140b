using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Stacks;

/// <summary>Every setting of a delegation, those that the shipped stacks leave out too, arrives at its resource.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class DelegationOfEverythingTests
{
    [Fact]
    public async Task Settings_OfEverything_AreInTheResources()
    {
        StackRun run = await StackRun.RunAsync(TestSettings.Delegation(
            """
            role:
              name: UpdateData
              path: /team/
              description: Read and write
              tags: { Team: data, CostCenter: "42" }
              maxSessionDuration: 43200
              permissionsBoundary: arn:aws:iam::999999999999:policy/Boundary
              attachedPolicies: [arn:aws:iam::aws:policy/job-function/ViewOnlyAccess]
              inlinePolicies: { list: { Version: "2012-10-17", Statement: { Effect: Allow, Action: s3:ListBucket, Resource: "*" } } }
            trust:
              - { matching: "111111111111", patterns: [role/team-*], conditions: { IpAddress: { "aws:SourceIp": 203.0.113.0/24 } } }
              - { service: ec2.amazonaws.com }
            """));

        Assert.Equal(
            """
            aws:iam/rolePolicyAttachment:RolePolicyAttachment data-attachment-ViewOnlyAccess @trusting
              policyArn = arn:aws:iam::aws:policy/job-function/ViewOnlyAccess
              role = UpdateData

            aws:iam/rolePolicy:RolePolicy data-inline-list @trusting
              name = list
              policy = {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]}
              role = UpdateData

            aws:iam/role:Role data-role @trusting
              assumeRolePolicy = {"Version":"2012-10-17","Statement":[{"Sid":"TrustMatching111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111111111111:role/team-*"},"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}},{"Sid":"TrustService","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}
              description = Read and write
              maxSessionDuration = 43200
              name = UpdateData
              path = /team/
              permissionsBoundary = arn:aws:iam::999999999999:policy/Boundary
              tags = {"CostCenter":"42","Team":"data"}

            """,
            string.Join('\n', run.Resources
                .Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal))
                .OrderBy(resource => resource.Name, StringComparer.Ordinal)));
    }
}
