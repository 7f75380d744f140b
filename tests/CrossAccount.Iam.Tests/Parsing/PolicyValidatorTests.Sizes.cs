using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Iam.Tests.Parsing;

/// <summary>How large a policy of each kind may be, and what of it counts.</summary>
public sealed partial class PolicyValidatorTests
{
    private const string Statements = """{"Effect":"Deny","Action":"s3:*","Resource":"*"}""";

    public static TheoryData<PolicyKind, int, string> Sizes => new()
    {
        { PolicyKind.Managed, 6144, "6,144" }, { PolicyKind.PermissionsBoundary, 6144, "6,144" }, { PolicyKind.Inline, 10240, "10,240" },
        { PolicyKind.Trust, 2048, "2,048" }, { PolicyKind.Session, 2048, "2,048" }, { PolicyKind.ServiceControl, 10240, "10,240" },
        { PolicyKind.ResourceControl, 5120, "5,120" }, { PolicyKind.Resource, 20480, "20,480" },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Validate_Size_IsBoundedByKind(PolicyKind kind, int maximum, string text)
    {
        Assert.Empty(PolicyValidator.Validate(OfSize(kind, maximum), kind));

        Diagnostic found = Assert.Single(PolicyValidator.Validate(OfSize(kind, maximum + 1), kind));

        Assert.Equal(("too-large", "$", 1, 1), (found.Code, found.Path, found.Line, found.Column));
        Assert.Contains($", but this kind may have at most {text}", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PolicyKind.Managed, false)]
    [InlineData(PolicyKind.Inline, false)]
    [InlineData(PolicyKind.Trust, false)]
    [InlineData(PolicyKind.Session, true)]
    [InlineData(PolicyKind.ServiceControl, true)]
    [InlineData(PolicyKind.ResourceControl, true)]
    [InlineData(PolicyKind.Resource, true)]
    public void Validate_WhiteSpace_CountsWhereAwsCountsIt(PolicyKind kind, bool counts)
    {
        int maximum = PolicyQuotas.Default.MaximumOf(kind);
        string spaced = "  \n" + OfSize(kind, maximum);

        Assert.Equal(counts ? ["too-large"] : [], PolicyValidator.Validate(spaced, kind).Select(d => d.Code));
    }

    [Fact]
    public void Validate_Bytes_CountForAResource()
    {
        string ascii = OfSize(PolicyKind.Resource, 20480);
        string latin = ascii.Replace("xx", "\u00e9\u00e9", StringComparison.Ordinal);

        Assert.Equal(ascii.Length, latin.Length);
        Assert.Empty(PolicyValidator.Validate(ascii, PolicyKind.Resource));
        Assert.Equal(["too-large"], PolicyValidator.Validate(latin, PolicyKind.Resource).Select(d => d.Code));
    }

    [Fact]
    public void Validate_RaisedQuota_HoldsForTrustPoliciesOnly()
    {
        PolicyQuotas raised = new() { TrustPolicy = 8192 };

        Assert.Empty(PolicyValidator.Validate(OfSize(PolicyKind.Trust, 8192), PolicyKind.Trust, raised));
        Assert.Equal(
            "line 1, column 1 ($): the policy has 8,193 characters without white space, but this kind may have at most 8,192; "
            + "trust an account or an organization with conditions in place of many principals, or have AWS raise the quota",
            Assert.Single(PolicyValidator.Validate(OfSize(PolicyKind.Trust, 8193), PolicyKind.Trust, raised)).ToString());
        Assert.Single(PolicyValidator.Validate(OfSize(PolicyKind.Managed, 6145), PolicyKind.Managed, raised));
    }

    [Theory]
    [InlineData(2047)]
    [InlineData(8193)]
    public void TrustPolicyQuota_BeyondWhatAwsGrants_Throws(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PolicyQuotas { TrustPolicy = size });

    [Theory]
    [InlineData(InlinePolicyOwner.Role, 10240, "those of a role may have at most 10,240")]
    [InlineData(InlinePolicyOwner.User, 2048, "those of a user may have at most 2,048")]
    [InlineData(InlinePolicyOwner.Group, 5120, "those of a group may have at most 5,120")]
    public void ValidateInline_CountsAllTogether(InlinePolicyOwner owner, int maximum, string message)
    {
        string half = OfSize(PolicyKind.Inline, maximum / 2);

        Assert.Null(PolicyValidator.ValidateInline([half, "  " + half], owner));

        Diagnostic found = PolicyValidator.ValidateInline([half, OfSize(PolicyKind.Inline, (maximum / 2) + 1)], owner)!;
        Assert.Equal(("inline-policies-too-large", "$", 0, 0), (found.Code, found.Path, found.Line, found.Column));
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Equal("move some of them to managed policies", found.Help);
    }

    [Fact]
    public void Validate_TextThatIsNoPolicy_SaysWhatTheParserSays() =>
        Assert.Equal(PolicyParser.Parse("{}").Diagnostics.ToArray(), PolicyValidator.Validate("{}", PolicyKind.Trust).ToArray());

    [Fact]
    public void Validate_NullText_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyValidator.Validate((string)null!, PolicyKind.Trust));
        Assert.Throws<ArgumentNullException>(() => PolicyValidator.ValidateInline(null!, InlinePolicyOwner.Role));
    }

    /// <summary>A sound document of a kind, brought to a size by a long value of a condition.</summary>
    private static string OfSize(PolicyKind kind, int size)
    {
        string statement = kind switch
        {
            PolicyKind.Trust => """{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:*"}""",
            PolicyKind.Resource or PolicyKind.ResourceControl => """{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}""",
            _ => Statements,
        };
        string start = $"{{\"Version\":\"2012-10-17\",\"Statement\":[{statement[..^1]},\"Condition\":{{\"StringEquals\":{{\"aws:userid\":\"";
        const string End = "\"}}}]}";
        string json = start + new string('x', size - start.Length - End.Length) + End;
        Assert.Equal(size, PolicySize.Count(json, kind));
        return json;
    }
}
