using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.TestSupport;

/// <summary>The two accounts of the tutorial and who lives in them.</summary>
internal static class Given
{
    public const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";
    public const string Bucket = "arn:aws:s3:::amzn-s3-demo-bucket-shared-container";
    public const string AssumeRole = "sts:AssumeRole";

    public static readonly AccountId Trusting = AccountId.Parse("999999999999");
    public static readonly AccountId Trusted = AccountId.Parse("111111111111");
    public static readonly AccountId ThirdParty = AccountId.Parse("222222222222");

    public static readonly Caller Dave = User("dave");
    public static readonly Caller Developer = Session("Developers", "David");

    public static Caller User(string name, string account = "111111111111", string partition = "aws") =>
        Caller.User(Arn.Parse($"arn:{partition}:iam::{account}:user/{name}"), "AIDACKCEVSQ6C2EXAMPLE");

    public static Caller Session(string role, string session, string account = "111111111111", string partition = "aws") =>
        Caller.RoleSession(Arn.Parse($"arn:{partition}:iam::{account}:role/{role}"), RoleSessionName.Parse(session), "AROADBQP57FF2AEXAMPLE");

    public static PolicyDocument Document(string json) => PolicyParser.Parse(json).DocumentOrThrow();

    /// <summary>A document of the current version with these statements, each as JSON.</summary>
    public static PolicyDocument Statements(params string[] statements) =>
        Document($"{{\"Version\":\"2012-10-17\",\"Statement\":[{string.Join(',', statements)}]}}");

    public static CompiledPolicy Compile(PolicyDocument document, PolicyKind kind, string owner = "user/dave") =>
        CompiledPolicy.Compile(document, kind == PolicyKind.Trust ? PolicyOrigin.TrustOf("UpdateData") : new(kind, "policy", owner));

    public static CompiledPolicy Inline(params string[] statements) => Compile(Statements(statements), PolicyKind.Inline);

    public static CompiledPolicy Trust(params string[] statements) => Compile(Statements(statements), PolicyKind.Trust, "UpdateData");
}
