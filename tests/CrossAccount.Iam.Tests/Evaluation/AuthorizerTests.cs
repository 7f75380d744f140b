using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Evaluation;

public sealed class AuthorizerTests
{
    private const string AllowAll = """{"Effect":"Allow","Action":"*","Resource":"*"}""";

    private static readonly AccessRequest Assume = new(Given.Dave, Given.AssumeRole, Arn.Parse(Given.UpdateData));

    [Fact]
    public void Decide_NoPolicies_IsImplicitlyDenied()
    {
        Assert.Equal(new Decision(DecisionOutcome.ImplicitlyDenied, DecisionLayer.TrustPolicy), Authorizer.Decide(Assume, ApplicablePolicies.None));
        Assert.Equal(
            new Decision(DecisionOutcome.ImplicitlyDenied, DecisionLayer.IdentityPolicy),
            Authorizer.Decide(new(Given.Dave, "s3:GetObject", "arn:aws:s3:::bucket/key", Given.Trusted), ApplicablePolicies.None));
    }

    [Fact]
    public void Decide_RoleWithoutTrustPolicyInTheSameAccount_IsDeniedThoughTheIdentityAllows()
    {
        AccessRequest request = new(Given.User("olga", "999999999999"), Given.AssumeRole, Arn.Parse(Given.UpdateData));

        Decision decision = Authorizer.Decide(request, new ApplicablePolicies { Identity = [Given.Inline(AllowAll)] });

        Assert.Equal(new Decision(DecisionOutcome.ImplicitlyDenied, DecisionLayer.TrustPolicy), decision);
    }

    /// <summary>A principal that <c>NotPrincipal</c> does not spare; the cases of CrossAccount.Conformance have no word for nobody.</summary>
    [Fact]
    public void Decide_NobodySigned_IsDeniedByNotPrincipal()
    {
        CompiledPolicy bucket = Given.Compile(
            Given.Statements("""{"Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"s3:*","Resource":"*"}"""),
            PolicyKind.Resource,
            "bucket");

        Decision decision = Authorizer.Decide(
            new(Caller.Anonymous, "s3:GetObject", "arn:aws:s3:::bucket/key", Given.Trusted), new ApplicablePolicies { Resource = bucket });

        Assert.Equal((DecisionOutcome.ExplicitlyDenied, DecisionLayer.ResourcePolicy), (decision.Outcome, decision.Layer));
    }

    /// <summary>By its name alone a provider cannot be told from a service, so no case of CrossAccount.Conformance can ask this.</summary>
    [Fact]
    public void Decide_ServiceOfTheNameOfAProvider_IsNotTheProvider()
    {
        CompiledPolicy trust = Given.Trust(
            """{"Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRole"}""");

        Decision decision = Authorizer.Decide(
            new(Caller.Service("cognito-identity.amazonaws.com"), Given.AssumeRole, Arn.Parse(Given.UpdateData)),
            new ApplicablePolicies { Resource = trust });

        Assert.Equal(new Decision(DecisionOutcome.ImplicitlyDenied, DecisionLayer.TrustPolicy), decision);
    }

    /// <summary>What a caller's canonical user ID is can only be said here, so no case of CrossAccount.Conformance can ask this.</summary>
    [Theory]
    [InlineData("Allow", "79a5", DecisionOutcome.Allowed)]
    [InlineData("Allow", "b0b0", DecisionOutcome.ImplicitlyDenied)]
    [InlineData("Deny", "79a5", DecisionOutcome.ExplicitlyDenied)]
    [InlineData("Deny", "b0b0", DecisionOutcome.Allowed)]
    public void Decide_CanonicalUser_IsTheAccountOfThatId(string effect, string callers, DecisionOutcome outcome)
    {
        string named = $$"""{"Effect":"{{effect}}","Principal":{"CanonicalUser":"79a5"},"Action":"sts:AssumeRole"}""";
        string[] trust = effect == "Allow" ? [named] : ["""{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}""", named];

        Decision decision = Authorizer.Decide(
            new(Given.Dave.WithCanonicalUserId(callers), Given.AssumeRole, Arn.Parse(Given.UpdateData)),
            new ApplicablePolicies { Identity = [Given.Inline(AllowAll)], Resource = Given.Trust(trust) });

        Assert.Equal(outcome, decision.Outcome);
    }

    /// <summary>The cases of CrossAccount.Conformance have no word for nobody.</summary>
    [Fact]
    public void Decide_NobodySignedAndNotPrincipalIsEveryone_IsNotDeniedByIt()
    {
        CompiledPolicy bucket = Given.Compile(
            Given.Statements("""{"Effect":"Deny","NotPrincipal":{"AWS":"*"},"Action":"s3:*","Resource":"*"}"""), PolicyKind.Resource, "bucket");

        Decision decision = Authorizer.Decide(
            new(Caller.Anonymous, "s3:GetObject", "arn:aws:s3:::bucket/key", Given.Trusted), new ApplicablePolicies { Resource = bucket });

        Assert.Equal(new Decision(DecisionOutcome.ImplicitlyDenied, DecisionLayer.ResourcePolicy), decision);
    }

    [Theory]
    [InlineData("", DecisionOutcome.Allowed)]
    [InlineData("v", DecisionOutcome.ImplicitlyDenied)]
    public void Decide_VariableWithALongValue_IsComparedWhole(string more, DecisionOutcome outcome)
    {
        string value = new('v', 5000);
        RequestContext context = RequestContext.Empty.With("app:other", value).With("app:key", value + value + more);
        CompiledPolicy identity = Given.Inline(
            """{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"app:key":"${app:other}${app:other}"}}}""");

        Decision decision = Authorizer.Decide(
            new(Given.Dave, "s3:GetObject", "arn:aws:s3:::bucket/key", Given.Trusted, context), new ApplicablePolicies { Identity = [identity] });

        Assert.Equal(outcome, decision.Outcome);
    }

    [Fact]
    public void Decide_CrossPartitionResourceWithAWildcardInItsKey_IsDenied()
    {
        CompiledPolicy bucket = Given.Compile(
            Given.Statements("""{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"""), PolicyKind.Resource, "bucket");

        Decision decision = Authorizer.Decide(
            new(Given.Dave, "s3:GetObject", "arn:aws-cn:s3:::bucket/what?", Given.Trusted),
            new ApplicablePolicies { Identity = [Given.Inline(AllowAll)], Resource = bucket });

        Assert.Equal(new Decision(DecisionOutcome.ImplicitlyDenied, DecisionLayer.Partition), decision);
    }

    [Theory]
    [InlineData(PolicyKind.Managed)]
    [InlineData(PolicyKind.Inline)]
    [InlineData(PolicyKind.Session)]
    [InlineData(PolicyKind.PermissionsBoundary)]
    [InlineData(PolicyKind.ServiceControl)]
    public void ApplicablePolicies_IdentityPolicyAsResourcePolicy_Throws(PolicyKind kind)
    {
        CompiledPolicy policy = Given.Compile(Given.Statements(AllowAll), kind);

        var exception = Assert.Throws<ArgumentException>(() => new ApplicablePolicies { Resource = policy });

        Assert.StartsWith($"the {policy.Origin} is not the policy of a resource", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ApplicablePolicies_ListsLeftDefault_AreEmpty()
    {
        ApplicablePolicies policies = new() { Identity = default, Session = default, ServiceControl = default, ResourceControl = default };

        Assert.Equal(DecisionOutcome.ImplicitlyDenied, Authorizer.Decide(Assume, policies).Outcome);
        Assert.Equal(
            new Decision(DecisionOutcome.ImplicitlyDenied, DecisionLayer.ServiceControlPolicy),
            Authorizer.Decide(Assume, policies with { ServiceControl = [default] }));
    }

    [Fact]
    public void Decide_SeveralDenies_NamesTheFirstLayerInOrder()
    {
        const string Deny = """{"Effect":"Deny","Action":"*","Resource":"*"}""";
        ApplicablePolicies all = new()
        {
            ResourceControl = [[Given.Compile(Given.Statements("""{"Effect":"Deny","Principal":"*","Action":"sts:*","Resource":"*"}"""), PolicyKind.ResourceControl)]],
            ServiceControl = [[Given.Compile(Given.Statements(Deny), PolicyKind.ServiceControl)]],
            Resource = Given.Trust("""{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:*"}"""),
            Identity = [Given.Inline(Deny)],
            PermissionsBoundary = Given.Compile(Given.Statements(Deny), PolicyKind.PermissionsBoundary),
            Session = [Given.Compile(Given.Statements(Deny), PolicyKind.Session)],
        };
        ApplicablePolicies[] fewerAndFewer =
        [
            all,
            all with { ResourceControl = [] },
            all with { ResourceControl = [], ServiceControl = [] },
            all with { ResourceControl = [], ServiceControl = [], Resource = null },
            all with { ResourceControl = [], ServiceControl = [], Resource = null, Identity = [] },
            all with { ResourceControl = [], ServiceControl = [], Resource = null, Identity = [], PermissionsBoundary = null },
        ];

        Assert.Equal(
            [
                DecisionLayer.ResourceControlPolicy, DecisionLayer.ServiceControlPolicy, DecisionLayer.TrustPolicy, DecisionLayer.IdentityPolicy,
                DecisionLayer.PermissionsBoundary, DecisionLayer.SessionPolicy,
            ],
            fewerAndFewer.Select(policies => Authorizer.Decide(Assume, policies)).Where(d => d.Outcome == DecisionOutcome.ExplicitlyDenied).Select(d => d.Layer));
    }

    [Theory]
    [InlineData("First", "arn:aws:iam::111111111111:root", "111111111111")]
    [InlineData("First", "arn:aws:iam::111111111111:user/dave", "111111111111")]
    [InlineData("Second", "111111111111", "arn:aws:iam::111111111111:user/dave")]
    [InlineData("Second", "arn:aws:iam::111111111111:user/dave", "*")]
    public void Decide_TwoStatementsOfTheTrustPolicy_NamesTheClosestAndOfEqualsTheFirst(string expected, string first, string second)
    {
        CompiledPolicy trust = Given.Trust(
            $$"""{"Sid":"First","Effect":"Allow","Principal":{"AWS":"{{first}}"},"Action":"sts:AssumeRole"}""",
            $$"""{"Sid":"Second","Effect":"Allow","Principal":{"AWS":"{{second}}"},"Action":"sts:AssumeRole"}""");

        Decision decision = Authorizer.Decide(Assume, new ApplicablePolicies { Identity = [Given.Inline(AllowAll)], Resource = trust });

        Assert.Equal(expected, decision.ResourceStatement?.Statement.Sid);
    }

    [Fact]
    public void Decide_ContextThatTheRequestBrings_ComesBeforeWhatIsDerived()
    {
        CompiledPolicy policy = Given.Inline("""{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceAccount":"999999999999"}}}""");
        ApplicablePolicies policies = new() { Identity = [policy] };

        Assert.False(Authorizer.Decide(new(Given.Dave, "s3:GetObject", "arn:aws:s3:::b/k", Given.Trusted), policies).IsAllowed);
        Assert.True(Authorizer.Decide(
            new(Given.Dave, "s3:GetObject", "arn:aws:s3:::b/k", Given.Trusted, RequestContext.Empty.With(ContextKeys.ResourceAccount, "999999999999")), policies).IsAllowed);
    }

    [Fact]
    public void Decide_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Authorizer.Decide(null!, ApplicablePolicies.None));
        Assert.Throws<ArgumentNullException>(() => Authorizer.Decide(Assume, null!));
        Assert.Throws<ArgumentNullException>(() => CompiledPolicy.Compile(null!, PolicyOrigin.TrustOf("x")));
        Assert.Throws<ArgumentNullException>(() => CompiledPolicy.Compile(new PolicyDocument(Statement.Allow("*").On("*")), null!));
    }

    [Theory]
    [InlineData(PolicyKind.Inline, "deny", "role/Analysts", "inline policy `deny` of `role/Analysts`")]
    [InlineData(PolicyKind.Managed, "PowerUserAccess", "", "managed policy `PowerUserAccess`")]
    [InlineData(PolicyKind.Trust, "", "UpdateData", "trust policy of `UpdateData`")]
    [InlineData(PolicyKind.Resource, "", "bucket", "resource policy of `bucket`")]
    [InlineData(PolicyKind.PermissionsBoundary, "b", "user/x", "permissions boundary `b` of `user/x`")]
    [InlineData(PolicyKind.Session, "", "", "session policy")]
    [InlineData(PolicyKind.ServiceControl, "s", "", "service control policy `s`")]
    [InlineData(PolicyKind.ResourceControl, "r", "", "resource control policy `r`")]
    public void PolicyOrigin_ToString_NamesKindNameAndOwner(PolicyKind kind, string name, string owner, string text)
    {
        Statement statement = Statement.Allow("*").On("*");
        PolicyOrigin origin = new(kind, name, owner);

        Assert.Equal(text, origin.ToString());
        Assert.Equal($"statement 2 of {text}", new PolicyStatement(origin, 1, statement).ToString());
        Assert.Equal($"statement 2 of {text}", new PolicyStatement(origin, 1, statement.Named("")).ToString());
        Assert.Equal($"statement `S` of {text}", new PolicyStatement(origin, 1, statement.Named("S")).ToString());
    }
}
