using static CrossAccount.Iam.Tests.Parsing.DiagnosticRow;

namespace CrossAccount.Iam.Tests.Parsing;

public sealed partial class PolicyParserTests
{
    private const string PrincipalHelp = "write an account ID or the ARN of an account, role, user or session";
    private const string PrincipalShape = "write `{ \"AWS\": \"arn:aws:iam::111122223333:root\" }`";

    public static TheoryData<DiagnosticRow> PrincipalRows =>
    [
        InAllow(
            """ "Principal": ¦"111111111111" """,
            new Expected("wrong-type", "$.Statement[0].Principal", "the principal must be `\"*\"` or an object that is not empty", PrincipalShape)),
        InAllow(
            """ "Principal": ¦[ "*" ] """,
            new Expected("wrong-type", "$.Statement[0].Principal", "the principal must be `\"*\"` or an object that is not empty", PrincipalShape)),
        InAllow(
            """ "Principal": ¦{} """,
            new Expected("empty", "$.Statement[0].Principal", "the principal must be `\"*\"` or an object that is not empty", PrincipalShape)),
        InAllow(
            """ "Principal": { ¦"aws": "*" } """,
            new Expected("unknown-element", "$.Statement[0].Principal.aws", "a principal has no element `aws`", "write `AWS`")),
        InAllow(
            """ "Principal": { ¦"Everyone": "*" } """,
            new Expected("unknown-element", "$.Statement[0].Principal.Everyone", "a principal has no element `Everyone`", "use only `AWS`, `Service`, `Federated`, `CanonicalUser`")),
        InAllow(
            """ "NotPrincipal": { "AWS": "*", ¦"AWS": "111111111111" } """,
            new Expected("duplicate-element", "$.Statement[0].NotPrincipal.AWS", "`AWS` stands twice in a principal", "keep one of them")),
        InAllow(""" "Principal": { "AWS": ¦[] } """, new Expected("empty", "$.Statement[0].Principal.AWS", "the list is empty", EmptyHelp)),
        InAllow(
            """ "Principal": { "AWS": ¦111111111111 } """,
            new Expected("wrong-type", "$.Statement[0].Principal.AWS", $"the value is a number, but {TextOrList}", TextOrListHelp)),
        BadPrincipal("AWS", "", "the principal is empty", "name an account, a role, a user, a service or a provider"),
        BadPrincipal("Service", "", "the principal is empty", "name an account, a role, a user, a service or a provider"),
        BadWildcard("arn:aws:iam::111111111111:role/*"),
        BadWildcard("arn:aws:sts::111111111111:assumed-role/Developers/*"),
        BadWildcard("arn:aws:iam::*:root"),
        BadWildcard("11111111111?"),
        BadPrincipal("AWS", "Developers", "`Developers` is not an ARN, but must read `arn:partition:service:region:account:resource`", PrincipalHelp),
        BadPrincipal(
            "AWS", "arn:aws:iam::11111111111:root",
            "the ARN `arn:aws:iam::11111111111:root` is not valid: the account ID `11111111111` must be exactly 12 digits; if its leading zero was lost, quote it: `\"011111111111\"`",
            PrincipalHelp),
        BadPrincipal(
            "AWS", "arn:aws:iam::111111111111:group/Developers",
            "the principal `arn:aws:iam::111111111111:group/Developers` is a group, which is never a principal", "name the account, roles or users"),
        NoPrincipal("arn:aws:s3:::bucket"),
        NoPrincipal("arn:aws:iam::111111111111:policy/p"),
        NoPrincipal("arn:aws:iam::111111111111:instance-profile/p"),
        NoPrincipal("arn:aws:iam::111111111111:Root"),
        NoPrincipal("arn:aws:iam::111111111111:role/"),
        NoPrincipal("arn:aws:iam::aws:root"),
        NoPrincipal("arn:aws:iam:::root"),
        NoPrincipal("arn:aws:sts::111111111111:assumed-role/Developers"),
        NoPrincipal("arn:aws:sts::111111111111:assumed-role/Developers/a/b"),
        NoPrincipal("arn:aws:sts:eu-central-1:111111111111:assumed-role/Developers/a"),
    ];

    [Theory]
    [MemberData(nameof(PrincipalRows))]
    public void Parse_PrincipalWithErrors_SaysWhereAndWhy(DiagnosticRow row) => row.Check();

    private static DiagnosticRow BadPrincipal(string kind, string principal, string message, string help) => InAllow(
        $$""" "Principal": { "{{kind}}": [ ¦"{{principal}}" ] } """,
        new Expected("bad-principal", $"$.Statement[0].Principal.{kind}[0]", message, help));

    private static DiagnosticRow BadWildcard(string principal) => BadPrincipal(
        "AWS", principal, $"the principal `{principal}` has a wildcard inside an ARN", "name the account and add the condition `ArnLike` on `aws:PrincipalArn`");

    private static DiagnosticRow NoPrincipal(string principal) =>
        BadPrincipal("AWS", principal, $"the principal `{principal}` is not an account, role, user or session", PrincipalHelp);
}
