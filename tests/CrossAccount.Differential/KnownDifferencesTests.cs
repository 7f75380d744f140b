using System.Text.Json.Nodes;
using CrossAccount.Differential.Rules;
using CrossAccount.TestSupport;

namespace CrossAccount.Differential;

/// <summary>The list of known differences is the code's, and what has none of them is left alone.</summary>
public sealed class KnownDifferencesTests
{
    private static readonly JsonArray Listed = (JsonArray)JsonNode.Parse(Repository.Read("tests/CrossAccount.Differential/known-differences.json"))!;

    [Fact]
    public void TheList_HasEveryRuleOnce_WithThePageThatSettlesIt()
    {
        Assert.Equal(KnownDifference.All.Select(rule => rule.Id), Listed.Select(entry => (string)entry!["id"]!));
        Assert.All(Listed, entry =>
        {
            Assert.Equal(["id", "differs", "source"], ((JsonObject)entry!).Select(member => member.Key));
            Assert.StartsWith("https://docs.aws.amazon.com/", (string)entry!["source"]!, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void ARequestWithNothingOfTheKind_IsNotRewritten()
    {
        JsonNode request = JsonNode.Parse("""
            {
              "id": 1, "principal": "arn:aws:iam::111111111111:user/dave", "action": "sts:AssumeRole",
              "resource": "arn:aws:iam::999999999999:role/UpdateData", "resourceAccount": "999999999999",
              "context": { "aws:CurrentTime": "2026-01-31T12:00:00Z", "aws:TagKeys": ["team"] },
              "permissionBoundaries": [{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } }],
              "identityPolicies": [{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {
                "DateGreaterThan": { "aws:CurrentTime": ["2026-01-01", "2026-06-01T00:00:00Z"] }, "NotIpAddress": { "aws:SourceIp": "10.0.0.0/8" },
                "StringNotEquals": { "aws:PrincipalTag/team": ["${aws:username}", "${aws:ResourceTag/team, 'red'}"] },
                "ForAnyValue:StringEqualsIfExists": { "aws:TagKeys": "team" }, "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-*" },
                "StringLike": { "sts:ExternalId": "a${*}b" }
              } }] }],
              "resourcePolicy": { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Principal": { "AWS": "111111111111" }, "Action": "sts:AssumeRole" } }
            }
            """)!;

        Assert.Empty(Rewriting.Of((JsonObject)request, KnownDifference.All).Reasons);
    }
}
