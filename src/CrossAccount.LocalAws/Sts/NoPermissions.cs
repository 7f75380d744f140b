using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Sts;

/// <summary>The session policy of a federated user that was given none: it neither allows nor denies anything.</summary>
internal static class NoPermissions
{
    private const string Text = """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","NotAction":"*","Resource":"*"}]}""";

    public static StoredPolicy Policy { get; } = new(
        Text, CompiledPolicy.Compile(PolicyParser.Parse(Text).DocumentOrThrow(), new PolicyOrigin(PolicyKind.Session, "", "")));
}
