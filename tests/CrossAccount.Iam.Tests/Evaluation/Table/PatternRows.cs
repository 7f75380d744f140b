using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Tests.Support;
using static CrossAccount.Iam.Tests.Evaluation.Table.DecisionRow;

namespace CrossAccount.Iam.Tests.Evaluation.Table;

/// <summary>Rows 17, 21 to 24 and 44: actions and resources of the identity policy.</summary>
internal static class PatternRows
{
    private const string Variables = "reference_policies_variables";
    private const string ResourcePage = "reference_policies_elements_resource";

    private static readonly Outcome Silent = Outcome.Implicit(DecisionLayer.IdentityPolicy);

    public static IEnumerable<DecisionRow> All => [.. Variable, .. Actions, .. Resources, .. Negated];

    private static IEnumerable<DecisionRow> Variable =>
    [
        OnHome(17, "variable without a value in an Allow", """{"Sid":"I","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/home-${aws:username}"}""") with
        {
            Caller = Given.Developer, Then = Silent,
        },
        OnHome(17, "variable without a value in a Deny", AllowAssume, """{"Sid":"D","Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/home-${aws:username}"}""") with
        {
            Caller = Given.Developer, Then = Outcome.Allowed(),
        },
        OnHome(17, "variable with a value", """{"Sid":"I","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/home-${aws:username}"}""") with
        {
            Then = Outcome.Allowed(),
        },
        On(21, "variable in the account part", $"{Variables}#Resource", "arn:aws:iam::${aws:ResourceAccount}:role/UpdateData", Silent),
        On(21, "variable in the account part and after it", $"{Variables}#Resource", "arn:aws:iam::${aws:ResourceAccount}:role/${*}", Silent),
    ];

    private static IEnumerable<DecisionRow> Actions =>
    [
        Doing(22, "action in another case", "STS:assumerole"),
        Doing(22, "action with ?", "sts:?ssumeRole"),
        Doing(22, "action with *", "sts:*Role"),
        Doing(22, "every action", "*"),
        Doing(22, "action of another service", "s3:AssumeRole") with { Then = Silent },
        Doing(22, "action too short", "sts:AssumeRol") with { Then = Silent },
        Doing(22, "list of actions", "s3:*\",\"sts:AssumeRole"),
    ];

    private static IEnumerable<DecisionRow> Resources =>
    [
        On(23, "resource compares case", ResourcePage, "arn:aws:iam::999999999999:role/updatedata", Silent),
        On(23, "star as account", "reference-arns", "arn:aws:iam::*:role/UpdateData", Outcome.Allowed()),
        On(23, "? in the account", "reference-arns", "arn:aws:iam::99999999999?:role/UpdateData", Outcome.Allowed()),
        On(23, "other partition", "reference-arns", "arn:aws-cn:iam::999999999999:role/UpdateData", Silent),
        On(23, "star over colons", "reference-arns", "arn:aws:iam::*", Outcome.Allowed()),
        On(23, "other account", "reference-arns", "arn:aws:iam::222222222222:role/UpdateData", Silent),
        On(24, "role with path, resource without", ResourcePage, Given.UpdateData, Silent) with { Resource = "arn:aws:iam::999999999999:role/team/UpdateData" },
        On(24, "role with path, star over slashes", ResourcePage, "arn:aws:iam::999999999999:role/*Data", Outcome.Allowed()) with { Resource = "arn:aws:iam::999999999999:role/team/UpdateData" },
    ];

    private static IEnumerable<DecisionRow> Negated =>
    [
        new(44, "Deny NotAction s3", "reference_policies_elements_notaction")
        {
            Identity = [FullAccess, """{"Sid":"D","Effect":"Deny","NotAction":"s3:*","Resource":"*"}"""],
            Then = Outcome.Explicit(DecisionLayer.IdentityPolicy, "D"),
        },
        new(44, "Deny NotAction sts", "reference_policies_elements_notaction")
        {
            Identity = [FullAccess, """{"Sid":"D","Effect":"Deny","NotAction":["sts:*","s3:*"],"Resource":"*"}"""],
            Then = Outcome.Allowed("Full"),
        },
        new(44, "Deny NotResource of another role", "reference_policies_elements_notresource")
        {
            Identity = [FullAccess, """{"Sid":"D","Effect":"Deny","Action":"sts:*","NotResource":"arn:aws:iam::999999999999:role/Other"}"""],
            Then = Outcome.Explicit(DecisionLayer.IdentityPolicy, "D"),
        },
        new(44, "Allow NotAction iam, as PowerUserAccess has it", "reference_policies_elements_notaction")
        {
            Identity = ["""{"Sid":"Power","Effect":"Allow","NotAction":["iam:*","organizations:*"],"Resource":"*"}"""],
            Then = Outcome.Allowed("Power"),
        },
        new(44, "Allow NotResource with a variable without a value", "unspecified: the strict reading")
        {
            Caller = Given.Developer,
            Identity = ["""{"Sid":"I","Effect":"Allow","Action":"sts:*","NotResource":"arn:aws:iam::999999999999:role/home-${aws:username}"}"""],
            Then = Silent,
        },
        new(44, "Deny NotResource with a variable without a value", "unspecified: the strict reading")
        {
            Caller = Given.Developer,
            Identity = [AllowAssume, """{"Sid":"D","Effect":"Deny","Action":"sts:*","NotResource":"arn:aws:iam::999999999999:role/home-${aws:username}"}"""],
            Then = Outcome.Explicit(DecisionLayer.IdentityPolicy, "D"),
        },
    ];

    private static DecisionRow OnHome(int number, string name, params string[] identity) => new(number, name, $"{Variables}#no-value")
    {
        Resource = "arn:aws:iam::999999999999:role/home-dave",
        Identity = identity,
        Then = Silent,
    };

    private static DecisionRow On(int number, string name, string source, string resource, Outcome then) => new(number, name, source)
    {
        Identity = [$"{{\"Sid\":\"I\",\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Resource\":\"{resource}\"}}"],
        Then = then,
    };

    private static DecisionRow Doing(int number, string name, string action) => new(number, name, "reference_policies_elements_action")
    {
        Identity = [$"{{\"Sid\":\"I\",\"Effect\":\"Allow\",\"Action\":[\"{action}\"],\"Resource\":\"*\"}}"],
        Then = Outcome.Allowed(),
    };
}
