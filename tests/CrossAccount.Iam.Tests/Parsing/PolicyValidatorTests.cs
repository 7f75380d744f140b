using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Parsing;

public sealed partial class PolicyValidatorTests
{
    private const string LeaveOut = "leave it out: the identity that has the policy is the principal";
    private const string RoleItself = "leave it out: the role itself is the resource";
    private const string SayResource = "add it: the statement says which resources it is about";

    public static TheoryData<KindRow> ValidRows =>
    [
        Valid(PolicyKind.Trust, """{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}"""),
        Valid(PolicyKind.Trust, """{"Effect":"Allow","Principal":{"AWS":"*"},"Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity","sts:SetContext"]}"""),
        Valid(PolicyKind.Trust, """{"Effect":"Deny","Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":["sts:AssumeRoleWithWebIdentity","STS:assumerolewithsaml"]}"""),
        Valid(PolicyKind.Trust, """{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":["sts:Assume*","sts:*","sts:?etSourceIdentity"]}"""),
        Valid(PolicyKind.Resource, """{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/*"}"""),
        Valid(PolicyKind.Resource, """{"Effect":"Deny","NotPrincipal":{"AWS":"111111111111"},"Action":"s3:*","NotResource":"*"}"""),
        Valid(PolicyKind.ResourceControl, """{"Effect":"Deny","Principal":"*","Action":["sts:AssumeRole","s3:*"],"NotResource":"arn:aws:iam::*:role/open"}"""),
        Valid(PolicyKind.ResourceControl, """{"Sid":"Full","Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"""),
        Valid(PolicyKind.Managed, """{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"""),
        Valid(PolicyKind.Inline, """{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"""),
        Valid(PolicyKind.PermissionsBoundary, """{"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::secret/*"}"""),
        Valid(PolicyKind.Session, """{"Effect":"Allow","Action":"s3:*","Resource":"*"}"""),
        Valid(PolicyKind.ServiceControl, """{"Effect":"Allow","Action":"iam:*Role","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}"""),
    ];

    public static TheoryData<KindRow> InvalidRows =>
    [
        new(PolicyKind.Trust, """{"Effect":"Allow","Action":"sts:AssumeRole"}""",
            new Diagnostic("missing-principal", "$.Statement[0]", 0, 0, "the statement has no `Principal`", "add it: a trust policy says whom the role trusts")),
        new(PolicyKind.Trust, """{"Effect":"Deny","NotPrincipal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}""",
            new Diagnostic("forbidden-element", "$.Statement[0].NotPrincipal", 0, 0, "a trust policy may not have `NotPrincipal`", "name the trusted principals in `Principal`")),
        new(PolicyKind.Trust, """{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}""",
            new Diagnostic("forbidden-principal", "$.Statement[0].Principal", 0, 0, "a trust policy may not have the bare principal `*`", "write `{ \"AWS\": \"*\" }` with conditions, or better name an account")),
        new(PolicyKind.Trust, """{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Resource":"*"}""",
            new Diagnostic("forbidden-element", "$.Statement[0].Resource", 0, 0, "a trust policy may not have `Resource`", RoleItself)),
        new(PolicyKind.Trust, """{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","NotResource":"*"}""",
            new Diagnostic("forbidden-element", "$.Statement[0].NotResource", 0, 0, "a trust policy may not have `NotResource`", RoleItself)),
        new(PolicyKind.Trust, """{"Effect":"Allow","Principal":{"AWS":"*"},"Action":["sts:AssumeRole","s3:GetObject","sts:GetCallerIdentity"]}""",
            NotTrust("Action", "s3:GetObject"), NotTrust("Action", "sts:GetCallerIdentity")),
        new(PolicyKind.Trust, """{"Effect":"Allow","Principal":{"AWS":"*"},"NotAction":"iam:*"}""", NotTrust("NotAction", "iam:*")),
        new(PolicyKind.Resource, """{"Effect":"Allow","Action":"s3:GetObject"}""",
            new Diagnostic("missing-principal", "$.Statement[0]", 0, 0, "the statement has no `Principal`", "add it: a policy of a resource says whom it is about"),
            new Diagnostic("missing-resource", "$.Statement[0]", 0, 0, "the statement has no `Resource`", SayResource)),
        new(PolicyKind.Resource, """{"Effect":"Allow","NotPrincipal":{"AWS":"111111111111"},"Action":"s3:GetObject","Resource":"*"}""",
            new Diagnostic("forbidden-element", "$.Statement[0].NotPrincipal", 0, 0, "a statement that allows may not have `NotPrincipal`", "name the principals in `Principal`")),
        WithPrincipal(PolicyKind.Managed),
        WithPrincipal(PolicyKind.Inline),
        WithPrincipal(PolicyKind.PermissionsBoundary),
        WithPrincipal(PolicyKind.Session),
        WithPrincipal(PolicyKind.ServiceControl),
        new(PolicyKind.ServiceControl, """{"Effect":"Deny","NotPrincipal":"*","Action":"*","Resource":"*"}""",
            new Diagnostic("forbidden-element", "$.Statement[0].NotPrincipal", 0, 0, "this kind of policy may not have `NotPrincipal`", LeaveOut)),
        new(PolicyKind.Inline, """{"Effect":"Allow","Action":"*"}""",
            new Diagnostic("missing-resource", "$.Statement[0]", 0, 0, "the statement has no `Resource`", SayResource)),
    ];

    [Theory]
    [MemberData(nameof(ValidRows))]
    [MemberData(nameof(InvalidRows))]
    public void Validate_ByKind_SaysWhatAwsRefuses(KindRow row) =>
        Assert.Equal(row.Expected, PolicyValidator.Validate(Given.Statements(row.Statement), row.Kind).Select(d => d with { Subject = null }).ToArray());

    [Theory]
    [MemberData(nameof(InvalidRows))]
    public void Compile_WhatAwsRefuses_Throws(KindRow row)
    {
        var exception = Assert.Throws<ArgumentException>(() => Given.Compile(Given.Statements(row.Statement), row.Kind));

        Assert.Equal("document", exception.ParamName);
        Assert.Contains($"is not valid:\n{string.Join('\n', row.Expected.Select(d => d.ToString()))}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PolicyKind.Managed)]
    [InlineData(PolicyKind.Inline)]
    [InlineData(PolicyKind.PermissionsBoundary)]
    [InlineData(PolicyKind.Session)]
    [InlineData(PolicyKind.ServiceControl)]
    public void Validate_IdInAPolicyWithoutPrincipals_IsRefused(PolicyKind kind) => Assert.Equal(
        new Diagnostic("forbidden-element", "$.Id", 0, 0, "this kind of policy may not have `Id`", "leave it out: only policies of resources have one") { Subject = "Id" },
        Assert.Single(PolicyValidator.Validate(Given.Statements("""{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}""") with { Id = "id" }, kind)));

    [Theory]
    [InlineData(PolicyKind.Trust, """{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}""")]
    [InlineData(PolicyKind.Resource, """{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"s3:*","Resource":"*"}""")]
    [InlineData(PolicyKind.ResourceControl, """{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}""")]
    public void Validate_IdInAPolicyWithPrincipals_IsTaken(PolicyKind kind, string statement) =>
        Assert.Empty(PolicyValidator.Validate(Given.Statements(statement) with { Id = "id" }, kind));

    [Fact]
    public void Validate_SecondStatement_IsNamedByItsPlace()
    {
        var diagnostics = PolicyValidator.Validate(
            Given.Statements("""{"Effect":"Allow","Action":"*","Resource":"*"}""", """{"Effect":"Allow","Action":"*"}"""), PolicyKind.Managed);

        Assert.Equal("$.Statement[1]: the statement has no `Resource`; add it: the statement says which resources it is about", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Validate_RealDocuments_FindsNothing() =>
        Assert.All(SeedDocuments.All, document => Assert.Empty(PolicyValidator.Validate(Given.Document(document.Json), document.Kind)));

    private static KindRow Valid(PolicyKind kind, string statement) => new(kind, statement);

    private static KindRow WithPrincipal(PolicyKind kind) => new(
        kind, """{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"*","Resource":"*"}""",
        new Diagnostic("forbidden-element", "$.Statement[0].Principal", 0, 0, "this kind of policy may not have `Principal`", LeaveOut));

    private static Diagnostic NotTrust(string element, string action) => new(
        "forbidden-action", $"$.Statement[0].{element}", 0, 0, $"a trust policy may have only actions that assume a role, not `{action}`", "write `sts:AssumeRole`");

    public sealed record KindRow(PolicyKind Kind, string Statement, params Diagnostic[] Expected)
    {
        public override string ToString() => $"{Kind} {Statement}";
    }
}
