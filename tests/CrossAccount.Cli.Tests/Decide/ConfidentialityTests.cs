using static CrossAccount.Cli.Tests.Decide.DecideRequest;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>The external ID never shows: not in reasons, traces or errors.</summary>
public sealed class ConfidentialityTests
{
    private const string Secret = "s3cr3t-7f1";
    private const string Context = """{"sts:ExternalId":"s3cr3t-7f1"}""";

    public static TheoryData<string> Requests =>
    [
        With(("context", Context), ("resourcePolicy", Trust("111111111111", """{"StringEquals":{"sts:ExternalId":"other"}}"""))),
        With(("context", """{"sts:ExternalId":"other"}"""), ("resourcePolicy", Trust("111111111111", """{"StringEquals":{"sts:ExternalId":"s3cr3t-7f1"}}"""))),
        With(("resourcePolicy", Trust("111111111111", """{"StringEquals":{"STS:EXTERNALID":["s3cr3t-7f1"]}}"""))),
        With(("context", Context), ("resourcePolicy", Trust("111111111111", """{"StringEquals":{"sts:ExternalId":"s3cr3t-7f1"}}"""))),
        With(("context", Context), ("resourcePolicy", Trust("111111111111", """{"StringNotLike":{"sts:ExternalId":"s3cr3t-7f1"}}"""))),
        With(("context", Context), ("resourcePolicy", Trust("111111111111", """{"Null":{"sts:ExternalId":"true"}}"""))),
        With(("context", Context), ("identityPolicies", $"[{AllowIf("""{"StringEquals":{"aws:username":"${sts:ExternalId}"}}""")}]")),
        With(("context", Context), ("resourcePolicy", Trust("111111111111", """{"NumericEquals":{"sts:ExternalId":"s3cr3t-7f1"}}"""))),
        With(("context", Context), ("resourcePolicy", Trust("111111111111", """{"StringEquals":{"sts:ExternalId":{"is":"s3cr3t-7f1"}}}"""))),
        With(("context", Context), ("resourcePolicy", Trust("111111111111", """{"StringEquals":{"sts:ExternalId":[["s3cr3t-7f1"]]}}"""))),
        With(("context", Context), ("resourcePolicy", Trust("111111111111", """{"sts:ExternalId":"s3cr3t-7f1"}"""))),
        With(("context", """{"sts:ExternalId":{"is":"s3cr3t-7f1"}}""")),
        With(("context", """{"ExternalId":"s3cr3t-7f1"}""")),
        With(("context", """{"sts:ExternalId":"s3cr3t-7f1","sts:externalid":"s3cr3t-7f1"}""")),
        With(("externalId", $"\"{Secret}\"")),
        """{"context":{"sts:ExternalId":"s3cr3t-7f1" x""",
        """{"context":{"sts:ExternalId":s3cr3t-7f1}}""",
        """{"context":{"sts:ExternalId":"s3cr3t-7f1\ud800"}}""",
    ];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task TheExternalId_IsNeverShown(string request)
    {
        Answers answers = await Answers.OfAsync(request, explain: true);

        Assert.DoesNotContain(Secret, Assert.Single(answers.Lines), StringComparison.OrdinalIgnoreCase);
    }
}
