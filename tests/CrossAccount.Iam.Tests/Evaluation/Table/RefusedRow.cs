using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Iam.Tests.Evaluation.Table;

/// <summary>A row of the specification about a document that AWS refuses: there is nothing to decide with it.</summary>
public sealed record RefusedRow(int Number, string Name, string Source, PolicyKind Kind, string Code, string Statements)
{
    private const string Grammar = "reference_policies_grammar";
    private const string Principal = "reference_policies_elements_principal";

    public static IReadOnlyList<RefusedRow> All { get; } =
    [
        new(26, "wildcard inside a user's ARN", Principal, PolicyKind.Trust, "bad-principal", Trusting("arn:aws:iam::111111111111:user/*")),
        new(26, "wildcard as session name", Principal, PolicyKind.Trust, "bad-principal", Trusting("arn:aws:sts::111111111111:assumed-role/Developers/*")),
        new(36, "NotPrincipal in a trust policy", "access-analyzer-reference-policy-checks", PolicyKind.Trust, "forbidden-element", """{"Effect":"Deny","NotPrincipal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}"""),
        new(36, "NotPrincipal with Allow", "reference_policies_elements_notprincipal", PolicyKind.Resource, "forbidden-element", """{"Effect":"Allow","NotPrincipal":{"AWS":"111111111111"},"Action":"s3:*","Resource":"*"}"""),
        new(45, "unknown operator in an Allow", Grammar, PolicyKind.Inline, "unknown-operator", """{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEqualz":{"aws:userid":"x"}}}"""),
        new(45, "unknown operator in a Deny", Grammar, PolicyKind.Inline, "unknown-operator", """{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEqualz":{"aws:userid":"x"}}}"""),
        new(45, "Null with IfExists", "reference_policies_elements_condition_operators#Null", PolicyKind.Inline, "unknown-operator", """{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"NullIfExists":{"aws:userid":"true"}}}"""),
        new(46, "statement ID used twice", "reference_policies_elements_sid", PolicyKind.Inline, "bad-sid", """{"Sid":"A","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"A","Effect":"Allow","Action":"*","Resource":"*"}"""),
        new(46, "statement ID with a space", "reference_policies_elements_sid", PolicyKind.Inline, "bad-sid", """{"Sid":"A B","Effect":"Allow","Action":"*","Resource":"*"}"""),
        new(46, "Principal in an identity policy", Grammar, PolicyKind.Managed, "forbidden-element", """{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"""),
        new(46, "trust policy with Resource", Grammar, PolicyKind.Trust, "forbidden-element", """{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole","Resource":"*"}"""),
        new(46, "trust policy without Principal", Grammar, PolicyKind.Trust, "missing-element", """{"Effect":"Allow","Action":"sts:AssumeRole"}"""),
        new(46, "trust policy with the bare principal *", "access-analyzer-reference-policy-checks", PolicyKind.Trust, "bad-principal", """{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}"""),
        new(46, "trust policy with an action of S3", Grammar, PolicyKind.Trust, "bad-action", """{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"s3:GetObject"}"""),
        new(46, "identity policy without Resource", Grammar, PolicyKind.Managed, "missing-element", """{"Effect":"Allow","Action":"*"}"""),
    ];

    public static TheoryData<RefusedRow> Rows => new(All);

    public void Check()
    {
        ParseResult parsed = PolicyParser.Parse($"{{\"Version\":\"2012-10-17\",\"Statement\":[{Statements}]}}");
        if (!parsed.TryGetDocument(out var document))
        {
            Assert.Equal(Code, Assert.Single(parsed.Diagnostics).Code);
            return;
        }

        Assert.Equal(Code, Assert.Single(PolicyValidator.Validate(document, Kind)).Code);
        Assert.Throws<ArgumentException>(() => CompiledPolicy.Compile(document, new PolicyOrigin(Kind, "policy", "owner")));
    }

    public override string ToString() => $"{Number}: {Name}";

    private static string Trusting(string principal) =>
        $"{{\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":\"{principal}\"}},\"Action\":\"sts:AssumeRole\"}}";
}
