using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Evaluation;

/// <summary>Deciding allocates nothing once requests and policies are there.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void Decide_TutorialsAssumeRole_AllocatesNothing()
    {
        AccessRequest david = new(Given.Session("Developers", "David"), Given.AssumeRole, Arn.Parse(Given.UpdateData));
        AccessRequest jane = new(Given.Session("Analysts", "Jane"), Given.AssumeRole, Arn.Parse(Given.UpdateData));
        CompiledPolicy trust = Given.Compile(Given.Document(SeedDocuments.TutorialTrust.Json), PolicyKind.Trust);
        CompiledPolicy power = Given.Inline("""{"Effect":"Allow","NotAction":["iam:*","organizations:*","account:*"],"Resource":"*"}""");
        ApplicablePolicies developers = new() { Identity = [power, Given.Compile(Given.Document(SeedDocuments.TutorialAllow.Json), PolicyKind.Inline)], Resource = trust };
        ApplicablePolicies analysts = new() { Identity = [power, Given.Compile(Given.Document(SeedDocuments.TutorialDeny.Json), PolicyKind.Inline)], Resource = trust };

        Assert.Equal(DecisionOutcome.Allowed, Authorizer.Decide(david, developers).Outcome);
        Assert.Equal(DecisionOutcome.ExplicitlyDenied, Authorizer.Decide(jane, analysts).Outcome);
        Assert.Equal(0, AllocatedBy(david, developers));
        Assert.Equal(0, AllocatedBy(jane, analysts));
    }

    public static TheoryData<string> Operators => [.. ConditionOperators.All.Select(@operator => @operator.Name)];

    [Theory]
    [MemberData(nameof(Operators))]
    public void Decide_EveryOperator_AllocatesNothing(string name)
    {
        (string expected, string value) = OperandsOf(name);
        foreach (string written in (string[])[name, $"ForAnyValue:{name}", $"ForAllValues:{name}"])
        {
            CompiledPolicy policy = Given.Inline($$"""{ "Effect":"Allow", "Action":"*", "Resource":"*", "Condition":{ "{{written}}":{ "app:key":"{{expected}}" } } }""");
            ApplicablePolicies policies = new() { Identity = [policy] };
            foreach (RequestContext context in (RequestContext[])
                [RequestContext.Empty, RequestContext.Empty.With("app:key", value), RequestContext.Empty.With("app:key", [value, "other"])])
            {
                AccessRequest request = new(Given.Dave, "s3:GetObject", "arn:aws:s3:::bucket/key", Given.Trusted, context);

                Assert.Equal((written, 0L), (written, AllocatedBy(request, policies)));
            }
        }
    }

    [Theory]
    [InlineData("""{"DateGreaterThan":{"app:key":"2026-01-31T12:00:00Z"}}""", "2026-02-01T00:00:00Z")]
    [InlineData("""{"DateGreaterThan":{"app:key":"2026-01-31T12:00:00Z"}}""", "1801500000")]
    [InlineData("""{"IpAddress":{"app:key":["203.0.113.0/24","2001:db8::/32"]}}""", "2001:DB8::1")]
    [InlineData("""{"StringEqualsIgnoreCase":{"app:key":"${aws:username}-${aws:PrincipalTag/x, 'red'}"}}""", "DAVE-RED")]
    [InlineData("""{"StringLike":{"app:key":"home/${aws:username}/*?"}}""", "home/dave/notes")]
    [InlineData("""{"StringEqualsIfExists":{"app:key":"b","app:other":"c"}}""", "b")]
    public void Decide_OtherFormsOfConditions_AllocatesNothing(string condition, string value)
    {
        CompiledPolicy policy = Given.Inline($$"""{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{condition}}}""");
        AccessRequest request = new(Given.Dave, "s3:GetObject", "arn:aws:s3:::bucket/key", Given.Trusted, RequestContext.Empty.With("app:key", value));
        ApplicablePolicies policies = new() { Identity = [policy] };

        Assert.True(Authorizer.Decide(request, policies).IsAllowed);
        Assert.Equal(0, AllocatedBy(request, policies));
    }

    /// <summary>A value of a policy and one of a request that an operator of the family compares in full.</summary>
    private static (string Expected, string Value) OperandsOf(string name) => name switch
    {
        "Bool" or "Null" => ("true", "TRUE"),
        "BinaryEquals" => ("QUJD", "QUJD"),
        "IpAddress" or "NotIpAddress" => ("203.0.113.0/24", "203.0.113.7"),
        _ when name.StartsWith("Numeric", StringComparison.Ordinal) => ("10.5", "1e3"),
        _ when name.StartsWith("Date", StringComparison.Ordinal) => ("2026-01-31T12:00:00Z", "2026-02-01T00:00:00.5+02:00"),
        _ when name.StartsWith("Arn", StringComparison.Ordinal) => ("arn:*:iam::*:role/a?c*", "arn:aws:iam::111111111111:role/abcd"),
        _ => ("a?c*", "abcd"),
    };

    /// <summary>
    /// The least of several measurements: a collection in between counts the rest of the thread's allocation buffer, while what
    /// deciding itself allocates is in each of them.
    /// </summary>
    private static long AllocatedBy(AccessRequest request, ApplicablePolicies policies)
    {
        Decide(request, policies);
        return Enumerable.Range(0, 5).Min(_ => Decide(request, policies));
    }

    private static long Decide(AccessRequest request, ApplicablePolicies policies)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 40; i++)
        {
            Authorizer.Decide(request, policies);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
