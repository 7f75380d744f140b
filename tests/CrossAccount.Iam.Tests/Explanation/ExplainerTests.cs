using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.Iam.Tests.Support;
using CrossAccount.Iam.TestSupport;
using static CrossAccount.Iam.Tests.Support.Question;

namespace CrossAccount.Iam.Tests.Explanation;

public sealed class ExplainerTests
{
    private const string Secret = "secret-4711";

    [Fact]
    public void Explain_EveryElementThatDiffers_IsAMismatch()
    {
        DecisionExplanation explanation = Explainer.Explain(
            new(Given.Dave, Given.AssumeRole, Arn.Parse(Given.UpdateData), RequestContext.Empty.With(ContextKeys.SourceIp, "198.51.100.1")),
            new ApplicablePolicies
            {
                Resource = Given.Compile(
                    Given.Statements("""{"Effect":"Allow","Principal":{"AWS":["222222222222","333333333333"]},"NotAction":"sts:*","NotResource":["*"],"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"Bool":{"aws:SecureTransport":"true"}}}"""),
                    PolicyKind.Resource),
            });

        StatementTrace trace = Assert.Single(explanation.Statements);
        Assert.False(trace.Matches);
        Assert.Equal(
            [
                (StatementElement.Action, "all but `sts:*`", "sts:AssumeRole"),
                (StatementElement.Resource, "all but `*`", Given.UpdateData),
                (StatementElement.Principal, "`222222222222` or `333333333333`", "arn:aws:iam::111111111111:user/dave"),
                (StatementElement.Condition, "`IpAddress` of `aws:SourceIp` with `203.0.113.0/24`", "`198.51.100.1`"),
                (StatementElement.Condition, "`Bool` of `aws:SecureTransport` with `true`", null),
            ],
            trace.Mismatches.Select(mismatch => (mismatch.Element, mismatch.Expected, mismatch.Actual)));
        Assert.All(trace.Mismatches, mismatch => Assert.Equal(mismatch.Element == StatementElement.Condition, mismatch.Condition is not null));
    }

    [Fact]
    public void Explain_AllLayers_StandInTheOrderOfEvaluation()
    {
        Question row = new()
        {
            Rcps = [[FullResourceAccess]],
            Scps = [[FullAccess], [FullAccess]],
            Boundary = [FullAccess],
            Session = [FullAccess],
        };

        Assert.Equal(
            [
                DecisionLayer.ResourceControlPolicy, DecisionLayer.ServiceControlPolicy, DecisionLayer.ServiceControlPolicy, DecisionLayer.TrustPolicy,
                DecisionLayer.IdentityPolicy, DecisionLayer.PermissionsBoundary, DecisionLayer.SessionPolicy,
            ],
            Explainer.Explain(row.Request, row.Policies).Statements.Select(trace => trace.Layer));
    }

    [Fact]
    public void Explain_ServiceLinkedRole_LeavesServiceControlPoliciesOut()
    {
        Question row = new() { Caller = Given.Session("aws-service-role/x.amazonaws.com/Linked", "x1"), Scps = [[FullAccess]] };

        Assert.Equal(
            [DecisionLayer.TrustPolicy, DecisionLayer.IdentityPolicy],
            Explainer.Explain(row.Request, row.Policies).Statements.Select(trace => trace.Layer));
    }

    [Theory]
    [InlineData("""{"StringEquals":{"sts:ExternalId":"SECRET"}}""", null)]
    [InlineData("""{"StringEquals":{"sts:ExternalId":"SECRET"}}""", "other-secret")]
    [InlineData("""{"StringNotLike":{"STS:EXTERNALID":["SECRET","x"]}}""", "SECRET")]
    [InlineData("""{"Null":{"sts:externalid":"true"}}""", "SECRET")]
    [InlineData("""{"StringEquals":{"sts:ExternalId":["a-SECRET","b-SECRET"]},"Bool":{"aws:SecureTransport":"true"}}""", "other-secret")]
    public void Explain_ExternalId_IsNeverShown(string condition, string? given)
    {
        RequestContext context = given is null
            ? RequestContext.Empty
            : RequestContext.Empty.With(ContextKeys.ExternalId, given.Replace("SECRET", Secret, StringComparison.Ordinal));
        Question row = new()
        {
            Trust = [Conditional(TrustAccount, condition.Replace("SECRET", Secret, StringComparison.Ordinal))],
            Context = context,
        };

        DecisionExplanation explanation = Explainer.Explain(row.Request, row.Policies);

        string everything = string.Join(
            '\n',
            [
                explanation.Sentence, explanation.Because, explanation.ToString(), explanation.Decision.ToString(), explanation.Request.ToString()!,
                .. explanation.Statements.Select(trace => trace.ToString()),
                .. explanation.Statements.SelectMany(trace => trace.Mismatches).SelectMany(m => new[] { m.ToString(), m.Expected, m.Actual ?? "", m.Condition!.ToString() }),
                .. explanation.Statements.Select(trace => trace.Statement.ToString()),
            ]);
        Assert.DoesNotContain("secret", everything, StringComparison.OrdinalIgnoreCase);
        Assert.False(explanation.Decision.IsAllowed);
    }

    [Fact]
    public void Explain_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Explainer.Explain(null!, ApplicablePolicies.None));
        Assert.Throws<ArgumentNullException>(() => Explainer.Explain(new(Given.Dave, "s3:GetObject", "*", Given.Trusted), null!));
    }
}
