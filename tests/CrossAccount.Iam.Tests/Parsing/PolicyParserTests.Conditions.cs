using static CrossAccount.Iam.Tests.Parsing.DiagnosticRow;

namespace CrossAccount.Iam.Tests.Parsing;

public sealed partial class PolicyParserTests
{
    private const string In = "$.Statement[0].Condition";
    private const string ConditionShape = "write `{ \"StringEquals\": { \"aws:PrincipalOrgID\": \"o-a1b2c3d4e5\" } }`";

    public static TheoryData<DiagnosticRow> ConditionRows =>
    [
        InCondition("¦[]", new Expected("wrong-type", In, "`Condition` is a list, but must be an object", ConditionShape)),
        InCondition("¦null", new Expected("wrong-type", In, "`Condition` is null, but must be an object", ConditionShape)),
        InCondition(
            """{ "StringEquals": ¦"aws:username" }""",
            new Expected("wrong-type", $"{In}.StringEquals", "`StringEquals` is a text, but must be an object", ConditionShape)),
        NoOperator("StringEqual"),
        NoOperator("stringEquals"),
        NoOperator("StringEqualsIFExists"),
        NoOperator("NullIfExists"),
        NoOperator("IfExists"),
        NoOperator(""),
        NoOperator("ForAllValue:StringEquals"),
        NoOperator("ForAllValues:ForAnyValue:StringEquals"),
        NoOperator("ForAllValues: StringEquals"),
        NoOperator("StringEqualsIfExistsIfExists"),
        InCondition(
            """{ "StringEquals": { "aws:userid": "a" }, ¦"StringEquals": { "aws:username": "b" } }""",
            new Expected("duplicate-element", $"{In}.StringEquals", "the operator `StringEquals` stands twice", "put all its keys under one")),
        InCondition(
            """{ "StringEquals": { "aws:PrincipalArn": "a", ¦"AWS:principalarn": "b" } }""",
            new Expected("duplicate-element", $"{In}.StringEquals.AWS:principalarn", "the key `AWS:principalarn` stands twice under `StringEquals`", "put all its values in one list")),
        NoKey("PrincipalArn"),
        NoKey("aws:"),
        NoKey(":PrincipalArn"),
        NoKey(""),
        InCondition("""{ "Bool": { "aws:SecureTransport": ¦[] } }""", new Expected("empty", $"{In}.Bool.aws:SecureTransport", "the list is empty", EmptyHelp)),
        InCondition(
            """{ "Bool": { "aws:SecureTransport": ¦null } }""",
            new Expected("wrong-type", $"{In}.Bool.aws:SecureTransport", $"the value is null, but {TextOrList}", TextOrListHelp)),
        InCondition(
            """{ "Bool": { "aws:SecureTransport": [ true, ¦{} ] } }""",
            new Expected("wrong-type", $"{In}.Bool.aws:SecureTransport[1]", $"the value is an object, but {TextOrList}", TextOrListHelp)),
    ];

    public static TheoryData<DiagnosticRow> ConditionValueRows =>
    [
        BadValue("Bool", "yes", "`yes` is not a truth value, but `Bool` compares `true` and `false`"),
        BadValue("Bool", " true", "` true` is not a truth value, but `Bool` compares `true` and `false`"),
        BadValue("Null", "1", "`1` is not a truth value, but `Null` takes `true` (the key is absent) or `false` (it is present)"),
        BadValue("NumericLessThan", "ten", "`ten` is not a number, but `NumericLessThan` compares numbers"),
        BadValue("NumericEquals", "", "`` is not a number, but `NumericEquals` compares numbers"),
        BadValue("NumericEqualsIfExists", "١٠", "`١٠` is not a number, but `NumericEquals` compares numbers"),
        BadValue("NumericEquals", "0x10", "`0x10` is not a number, but `NumericEquals` compares numbers"),
        BadValue("NumericEquals", "1,000", "`1,000` is not a number, but `NumericEquals` compares numbers"),
        BadDate("yesterday"),
        BadDate("2026-13-01"),
        BadDate("2026-01-31 12:00:00"),
        BadDate("-1"),
        BadDate("99999999999999999999"),
        BadAddress("localhost"),
        BadAddress("203.0.113.0/33"),
        BadAddress("203.0.113"),
        BadAddress("203.0.113.256"),
        BadAddress("2001:db8::/129"),
        BadAddress("2001:db8"),
        BadAddress("203.0.113.5::"),
        BadAddress("::203.0.113.5:1"),
        BadAddress("*"),
        BadValue("BinaryEquals", "no base64!", "`no base64!` is not base64, but `BinaryEquals` compares bytes"),
        BadArn("111111111111"),
        BadArn("arn:aws:iam"),
        BadArn("arn"),
        BadArn("role/*"),
        InCondition(
            """{ "NumericEquals": { "STS:externalid": ¦"secret" } }""",
            new Expected("bad-condition-value", $"{In}.NumericEquals.STS:externalid", "a value of `STS:externalid` is not of the type that `NumericEquals` compares", "write a value that the operator can compare")),
    ];

    [Theory]
    [MemberData(nameof(ConditionRows))]
    public void Parse_ConditionWithErrors_SaysWhereAndWhy(DiagnosticRow row) => row.Check();

    [Theory]
    [MemberData(nameof(ConditionValueRows))]
    public void Parse_ConditionValueWithErrors_SaysWhereAndWhy(DiagnosticRow row) => row.Check();

    private static DiagnosticRow NoOperator(string text) => InCondition(
        $$"""{ ¦"{{text}}": { "aws:userid": "a" } }""",
        new Expected("unknown-operator", $"{In}.{text}", $"there is no condition operator `{text}`", "use an operator of the policy language, as in `StringEquals`; its case counts"));

    private static DiagnosticRow NoKey(string key) => InCondition(
        $$"""{ "StringEquals": { ¦"{{key}}": "a" } }""",
        new Expected("bad-condition-key", $"{In}.StringEquals.{key}", $"`{key}` is not a context key", "write `service:key`, as in `aws:PrincipalArn`"));

    private static DiagnosticRow BadValue(string @operator, string value, string message) => InCondition(
        $$"""{ "{{@operator}}": { "aws:key": [ ¦"{{value}}" ] } }""",
        new Expected("bad-condition-value", $"{In}.{@operator}.aws:key[0]", message, "write a value that the operator can compare"));

    private static DiagnosticRow BadDate(string value) =>
        BadValue("DateLessThan", value, $"`{value}` is not a date, but `DateLessThan` compares dates: write `2026-01-31T12:00:00Z` or seconds since 1970");

    private static DiagnosticRow BadAddress(string value) =>
        BadValue("IpAddress", value, $"`{value}` is not an IP range, but `IpAddress` compares addresses: write `203.0.113.0/24` or `2001:db8::/32`");

    private static DiagnosticRow BadArn(string value) =>
        BadValue("ArnLike", value, $"`{value}` is not an ARN pattern, but `ArnLike` compares ARNs: write `arn:aws:iam::111122223333:role/*`");
}
