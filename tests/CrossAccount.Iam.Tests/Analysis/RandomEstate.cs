using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.TestSupport;
using CrossAccount.TestSupport;
using static CrossAccount.Iam.Tests.Analysis.Accounts;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>Two accounts with a few principals each, whose policies speak of one another and have conditions from a small vocabulary.</summary>
internal static class RandomEstate
{
    private static readonly string[] Conditions =
    [
        "{}", "{}", "{}",
        """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""",
        """{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}""",
        """{"NumericLessThan":{"aws:MultiFactorAuthAge":"900"}}""",
        """{"NumericGreaterThan":{"aws:MultiFactorAuthAge":"3600"}}""",
        """{"Null":{"aws:MultiFactorAuthAge":"true"}}""",
        """{"StringEquals":{"sts:ExternalId":"x1"}}""",
        """{"StringNotEquals":{"sts:ExternalId":["x1","x2"]}}""",
        """{"StringLike":{"sts:ExternalId":"x*"}}""",
        """{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}""",
        """{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}""",
        """{"DateLessThan":{"aws:CurrentTime":"2026-01-31T12:00:00Z"}}""",
        """{"DateGreaterThanEquals":{"aws:CurrentTime":"2026-01-31T12:00:00Z"}}""",
        """{"StringEquals":{"aws:RequestTag/team":"red"}}""",
        """{"Null":{"aws:RequestTag/team":"false"}}""",
        """{"StringEquals":{"aws:RequestTag/team":"${aws:PrincipalTag/team}"}}""",
        """{"StringEquals":{"aws:PrincipalTag/team":"blue"}}""",
        """{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}}""",
        """{"StringEquals":{"sts:ExternalId":"x1"},"Bool":{"aws:MultiFactorAuthPresent":"true"}}""",
        """{"StringEquals":{"sts:ExternalId":"x2"},"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}""",
    ];

    private static readonly string[] Names =
    [
        "arn:aws:iam::111111111111:root", "111111111111", "arn:aws:iam::999999999999:root", "*", "arn:aws:iam::111111111111:user/dave",
        "arn:aws:iam::111111111111:role/Ops", "AIDACKCEVSQ6C2EXAMPLE", "arn:aws:iam::999999999999:user/olga",
        "arn:aws:sts::111111111111:assumed-role/Ops/night", "arn:aws:iam::999999999999:role/UpdateData",
    ];

    private static readonly string[] Resources =
        ["*", "*", "arn:aws:iam::999999999999:role/UpdateData", "arn:aws:iam::*:role/*", "arn:aws:iam::111111111111:role/Ops", "arn:aws:iam::999999999999:role/U*"];

    public static Estate Next(Random random)
    {
        var builder = new EstateBuilder();
        AccountBuilder trusting = builder.Account(Given.Trusting);
        AccountBuilder trusted = builder.Account(Given.Trusted);
        if (random.Chance(20))
        {
            trusted.ServiceControl(("scp", Doc("""{"Effect":"Allow","Action":"*","Resource":"*"}""", Identity(random, 1))));
        }

        Fill(random, trusting.User("olga"));
        Fill(random, trusted.User("dave").WithId("AIDACKCEVSQ6C2EXAMPLE").Tag("team", random.Pick("red", "blue")));
        Fill(random, trusted.User("eve"));
        Fill(random, trusting.Role("UpdateData", Trust(random)));
        Fill(random, trusted.Role("Ops", Trust(random)));
        return builder.Build();
    }

    private static void Fill<TSelf>(Random random, PrincipalBuilder<TSelf> principal)
        where TSelf : PrincipalBuilder<TSelf>
    {
        for (int i = random.Next(3); i > 0; i--)
        {
            principal.Inline($"p{i}", Doc([.. Enumerable.Range(0, random.Next(1, 3)).Select(index => Identity(random, index))]));
        }

        if (random.Chance(15))
        {
            principal.Boundary("boundary", Doc(Identity(random, 0)));
        }
    }

    private static Iam.Policies.PolicyDocument Trust(Random random) => Doc(
    [
        .. Enumerable.Range(0, random.Next(1, 4)).Select(index =>
            $$"""{"Sid":"T{{index}}","Effect":"{{Effect(random)}}","Principal":{"AWS":"{{random.Pick(Names)}}"},"Action":"{{Action(random)}}","Condition":{{random.Pick(Conditions)}}}"""),
    ]);

    private static string Identity(Random random, int index) =>
        $$"""{"Sid":"I{{index}}","Effect":"{{Effect(random)}}","Action":"{{Action(random)}}","Resource":"{{random.Pick(Resources)}}","Condition":{{random.Pick(Conditions)}}}""";

    private static string Effect(Random random) => random.Chance(80) ? "Allow" : "Deny";

    private static string Action(Random random) => random.Pick("sts:AssumeRole", "sts:*", "sts:*", "sts:AssumeRole", "sts:TagSession");
}
