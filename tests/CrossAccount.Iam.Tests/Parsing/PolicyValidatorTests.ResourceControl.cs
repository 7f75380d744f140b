using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Parsing;

/// <summary>What a policy of an organization may not have, though a policy of a resource or an identity may.</summary>
public sealed partial class PolicyValidatorTests
{
    private const string InCondition = "write `\"Principal\": \"*\"` and a condition on `aws:PrincipalArn`";

    private static readonly Diagnostic MayNotAllow = new(
        "forbidden-effect", "$.Statement[0].Effect", 0, 0, "a resource control policy may not allow, but AWS's own `RCPFullAWSAccess`",
        "write `Deny`, and keep `RCPFullAWSAccess` as a policy of its own");

    private static readonly Diagnostic NamesSomeone = new(
        "forbidden-principal", "$.Statement[0].Principal", 0, 0, "a resource control policy may have only the principal `*`", InCondition);

    private static readonly Diagnostic TakesAllActions = new(
        "forbidden-action", "$.Statement[0].Action", 0, 0, "a resource control policy may not have the action `*`", "name the service, as in `s3:*`");

    public static TheoryData<KindRow> ResourceControlRows =>
    [
        new(PolicyKind.ResourceControl, """{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}""",
            new Diagnostic("missing-principal", "$.Statement[0]", 0, 0, "the statement has no `Principal`", "add it: a resource control policy is about everyone, `\"*\"`")),
        new(PolicyKind.ResourceControl, """{"Effect":"Deny","Principal":"*","Action":"s3:GetObject"}""",
            new Diagnostic("missing-resource", "$.Statement[0]", 0, 0, "the statement has no `Resource`", SayResource)),
        new(PolicyKind.ResourceControl, """{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}""", MayNotAllow),
        new(PolicyKind.ResourceControl, """{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}""",
            MayNotAllow, TakesAllActions),
        new(PolicyKind.ResourceControl, """{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"*"}""", NamesSomeone),
        new(PolicyKind.ResourceControl, """{"Effect":"Deny","Principal":{"AWS":"111111111111"},"Action":"s3:*","Resource":"*"}""", NamesSomeone),
        new(PolicyKind.ResourceControl, """{"Effect":"Deny","NotPrincipal":{"AWS":"111111111111"},"Action":"s3:*","Resource":"*"}""",
            new Diagnostic("forbidden-element", "$.Statement[0].NotPrincipal", 0, 0, "a resource control policy may not have `NotPrincipal`", InCondition)),
        new(PolicyKind.ResourceControl, """{"Effect":"Deny","Principal":"*","NotAction":"s3:*","Resource":"*"}""",
            new Diagnostic("forbidden-element", "$.Statement[0].NotAction", 0, 0, "a resource control policy may not have `NotAction`", "list the actions in `Action`")),
        new(PolicyKind.ResourceControl, """{"Effect":"Deny","Principal":"*","Action":["s3:*","*"],"Resource":"*"}""", TakesAllActions),
    ];

    public static TheoryData<PolicyKind, bool> Versions => new()
    {
        { PolicyKind.Managed, true }, { PolicyKind.PermissionsBoundary, true }, { PolicyKind.ServiceControl, true }, { PolicyKind.ResourceControl, true },
        { PolicyKind.Inline, false }, { PolicyKind.Session, false }, { PolicyKind.Trust, false }, { PolicyKind.Resource, false },
    };

    [Theory]
    [MemberData(nameof(ResourceControlRows))]
    public void Validate_ResourceControl_SaysWhatAwsRefuses(KindRow row) => Validate_ByKind_SaysWhatAwsRefuses(row);

    [Fact]
    public void Validate_FullAccessBesideADeny_IsNoPolicyOfAws()
    {
        PolicyDocument both = Given.Statements(
            """{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}""", """{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}""");

        Assert.Equal([MayNotAllow, TakesAllActions], PolicyValidator.Validate(both, PolicyKind.ResourceControl).ToArray());
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Validate_OldVersion_IsRefusedWhereAwsRefusesIt(PolicyKind kind, bool refused)
    {
        string statement = kind switch
        {
            PolicyKind.Trust => """{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}""",
            PolicyKind.Resource or PolicyKind.ResourceControl => """{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}""",
            _ => """{"Effect":"Allow","Action":"s3:*","Resource":"*"}""",
        };

        Diagnostic[] found = [.. PolicyValidator.Validate(Given.Document($"{{\"Version\":\"2008-10-17\",\"Statement\":[{statement}]}}"), kind)];

        Diagnostic old = new("old-version", "$", 0, 0, "this kind of policy has to be of version `2012-10-17`", "add `\"Version\": \"2012-10-17\"`");
        Assert.Equal(refused ? [old] : [], found);
    }
}
