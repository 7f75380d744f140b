using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Policies;

public sealed class StatementTests
{
    private static readonly Condition Mfa = new(ConditionOperators.Bool, "aws:MultiFactorAuthPresent", "true");
    private static readonly Condition Recent = new(ConditionOperators.NumericLessThan, "aws:MultiFactorAuthAge", "3600");

    [Fact]
    public void Builder_AllParts_GivesTheParsedStatement()
    {
        Statement built = Statement.Allow("sts:AssumeRole", "sts:TagSession")
            .Named("Trust")
            .To(PolicyPrincipal.Account(Given.Trusted), PolicyPrincipal.Service("ec2.amazonaws.com"))
            .On("arn:aws:iam::999999999999:role/*")
            .When(Mfa)
            .When(Recent);

        Statement parsed = Given.Statements(
            """
            {
              "Sid": "Trust", "Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession"],
              "Principal": { "AWS": "arn:aws:iam::111111111111:root", "Service": "ec2.amazonaws.com" },
              "Resource": "arn:aws:iam::999999999999:role/*",
              "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" }, "NumericLessThan": { "aws:MultiFactorAuthAge": "3600" } }
            }
            """).Statements[0];
        Assert.Equal(parsed, built);
        Assert.Equal(parsed.GetHashCode(), built.GetHashCode());
    }

    [Fact]
    public void Builder_OnAndToAgain_ReplaceAndWhenAgain_Adds()
    {
        Statement statement = Statement.Deny("s3:*").On("arn:aws:s3:::a").On("arn:aws:s3:::b")
            .To(PolicyPrincipal.Everyone).To(PolicyPrincipal.Account(Given.Trusting)).When(Mfa).When(Recent);

        Assert.Equal(Effect.Deny, statement.Effect);
        Assert.Equal(PatternElement.Of("arn:aws:s3:::b"), statement.Resource);
        Assert.Equal(PrincipalElement.Of(PolicyPrincipal.Aws("arn:aws:iam::999999999999:root")), statement.Principal);
        Assert.Equal([Mfa, Recent], statement.Conditions.AsEnumerable());
    }

    [Fact]
    public void Builder_EachStep_LeavesTheOriginalAlone()
    {
        Statement original = Statement.Allow("s3:GetObject");

        _ = original.Named("A").To(PolicyPrincipal.Everyone).On("*").When(Mfa);

        Assert.Equal(Statement.Allow("s3:GetObject"), original);
        Assert.Null(original.Sid);
        Assert.Null(original.Principal);
        Assert.Null(original.Resource);
        Assert.Empty(original.Conditions);
    }

    [Fact]
    public void Equals_DiffersInEveryPart()
    {
        Statement statement = Statement.Allow("s3:GetObject").Named("A").To(PolicyPrincipal.Everyone).On("*").When(Mfa);
        Statement[] others =
        [
            statement with { Effect = Effect.Deny }, statement.Named("B"), statement.To(PolicyPrincipal.Account(Given.Trusted)),
            statement.On("arn:aws:s3:::b"), statement.When(Recent), statement with { Action = PatternElement.AllBut("s3:GetObject") },
            statement with { Resource = null }, statement with { Principal = PrincipalElement.AllBut(PolicyPrincipal.Everyone) },
        ];

        Assert.All(others, other => Assert.NotEqual(statement, other));
        Assert.Equal(statement, Statement.Allow("s3:GetObject").Named("A").To(PolicyPrincipal.Everyone).On("*").When(Mfa));
    }

    [Fact]
    public void Lists_LeftDefault_AreEmpty()
    {
        Assert.Empty(new PolicyDocument(default(System.Collections.Immutable.ImmutableArray<Statement>)).Statements);
        Assert.Empty((new PolicyDocument() with { Statements = default }).Statements);
        Assert.Empty((Statement.Allow("a:b") with { Conditions = default }).Conditions);
        Assert.Empty(new Condition(ConditionOperators.Bool, "a:b", default).Values);
        Assert.Empty(PatternElement.Of(default).Patterns);
        Assert.Empty(PrincipalElement.Of(default).Principals);
    }

    [Fact]
    public void Document_With_AppendsStatements()
    {
        Statement first = Statement.Allow("a:b").On("*");
        Statement second = Statement.Deny("a:c").On("*");
        PolicyDocument document = new(first);

        Assert.Equal(new PolicyDocument(first, second), document.With(second));
        Assert.NotEqual(new PolicyDocument(second, first), document.With(second));
        Assert.Equal(new PolicyDocument(first), document);
        Assert.NotEqual(document, document with { Version = PolicyVersion.Original });
        Assert.NotEqual(document, document with { Id = "x" });
    }

    [Theory]
    [InlineData(SetOperator.None, false, "StringLike")]
    [InlineData(SetOperator.None, true, "StringLikeIfExists")]
    [InlineData(SetOperator.ForAllValues, false, "ForAllValues:StringLike")]
    [InlineData(SetOperator.ForAnyValue, true, "ForAnyValue:StringLikeIfExists")]
    public void Condition_OperatorText_IsWhatTheParserReads(SetOperator set, bool ifExists, string text)
    {
        Assert.Equal(text, new Condition(ConditionOperators.StringLike, "a:b", "c") { Set = set, IfExists = ifExists }.OperatorText);
        Assert.Same(ConditionOperators.StringLike, ConditionOperators.Find(text, out SetOperator foundSet, out bool foundIfExists));
        Assert.Equal((set, ifExists), (foundSet, foundIfExists));
    }

    [Fact]
    public void Principal_ToString_IsForPeople()
    {
        Assert.Equal("*", PolicyPrincipal.Everyone.ToString());
        Assert.Equal("AWS:arn:aws:iam::111111111111:root", PolicyPrincipal.Account(Given.Trusted).ToString());
        Assert.Equal("AWS:arn:aws-cn:iam::111111111111:root", PolicyPrincipal.Account(Given.Trusted, Iam.Arns.Partition.AwsChina).ToString());
        Assert.Equal("Service:ec2.amazonaws.com", PolicyPrincipal.Service("ec2.amazonaws.com").ToString());
        Assert.Equal("Federated:accounts.google.com", PolicyPrincipal.Federated("accounts.google.com").ToString());
    }
}
