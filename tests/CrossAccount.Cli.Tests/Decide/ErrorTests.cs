using static CrossAccount.Cli.Tests.Decide.DecideRequest;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>What is wrong with a request is told with its place, and how to mend it.</summary>
public sealed class ErrorTests
{
    private const string PrincipalHelp = "write the ARN of a user, role, session or account root, the name of a service, or a provider";

    public static TheoryData<string, string?, string> Errors => new()
    {
        { "id", "[1]", "($.id): the ID is a list, but must be a text or a number; write `\"id\": \"1\"`" },
        { "action", null, "($): the request has no `action`; add it" },
        { "action", "null", "($): the request has no `action`; add it" },
        { "action", "7", "($.action): `action` is a number, but must be a text; write it in quotes" },
        { "action", "\"sts:*\"", "($.action): `sts:*` is not one action; write `service:Action`, as in `sts:AssumeRole`" },
        { "action", "\"AssumeRole\"", "($.action): `AssumeRole` is not one action; write `service:Action`, as in `sts:AssumeRole`" },
        { "action", "\"sts:\"", "($.action): `sts:` is not one action; write `service:Action`, as in `sts:AssumeRole`" },
        { "resource", null, "($): the request has no `resource`; add it" },
        { "resource", "\"role/UpdateData\"", "($.resource): `role/UpdateData` is neither an ARN nor `*`; write `arn:partition:service:region:account:resource`" },
        { "resource", "\"arn:aws:iam::999999999999:\"", "($.resource): `arn:aws:iam::999999999999:` is neither an ARN nor `*`; write `arn:partition:service:region:account:resource`" },
        { "resource", "\"*\"", "($.resource): the resource `*` names no account; add `resourceAccount` with the account that owns it" },
        { "resource", "\"arn:aws:s3:::bucket\"", "($.resource): the resource `arn:aws:s3:::bucket` names no account; add `resourceAccount` with the account that owns it" },
        { "resourceAccount", "\"111111111111\"", "($.resourceAccount): the resource `arn:aws:iam::999999999999:role/UpdateData` is not of the account `111111111111`; leave `resourceAccount` out" },
        { "resourceAccount", "\"12a\"", "($.resourceAccount): the account ID `12a` must be exactly 12 digits; write twelve digits in quotes" },
        { "resourceAccount", "999999999999", "($.resourceAccount): `resourceAccount` is a number, but must be a text; write it in quotes" },
        { "principal", null, "($): the request has no `principal`; add it" },
        { "principal", "true", "($.principal): `principal` is a truth value, but must be a text; write it in quotes" },
        { "principal", "\"dave\"", $"($.principal): `dave` is not a principal that makes requests; {PrincipalHelp}" },
        { "principal", "\"*\"", $"($.principal): `*` is not a principal that makes requests; {PrincipalHelp}" },
        { "principal", "\"*.amazonaws.com\"", $"($.principal): `*.amazonaws.com` is not a principal that makes requests; {PrincipalHelp}" },
        { "principal", "\"arn:aws:iam::111111111111:group/Developers\"", $"($.principal): `arn:aws:iam::111111111111:group/Developers` is a group, which never makes requests; {PrincipalHelp}" },
        { "principal", "\"arn:aws:iam::111111111111:policy/p\"", $"($.principal): `arn:aws:iam::111111111111:policy/p` is not a principal that makes requests; {PrincipalHelp}" },
        { "principal", "\"arn:aws:s3:::bucket\"", $"($.principal): `arn:aws:s3:::bucket` is not a principal that makes requests; {PrincipalHelp}" },
        { "principal", "\"arn:aws:sts::111111111111:assumed-role/Developers\"", $"($.principal): `arn:aws:sts::111111111111:assumed-role/Developers` is not a principal that makes requests; {PrincipalHelp}" },
        { "principal", "\"arn:aws:sts::111111111111:assumed-role/Developers/a*\"", $"($.principal): the ARN `arn:aws:sts::111111111111:assumed-role/Developers/a*` has a wildcard, but must name one thing; {PrincipalHelp}" },
        { "context", "[]", "($.context): `context` is a list, but must be an object; write `{ \"aws:SourceIp\": \"203.0.113.5\" }`" },
        { "context", """{"SourceIp":"203.0.113.5"}""", "($.context.SourceIp): `SourceIp` is not a context key; write `service:key`, as in `aws:SourceIp`" },
        { "context", """{"aws:MultiFactorAuthAge":60}""", "($.context.aws:MultiFactorAuthAge): the value of `aws:MultiFactorAuthAge` is neither a text nor a list of texts; write it in quotes, numbers and truth values too" },
        { "context", """{"aws:TagKeys":["a",null]}""", "($.context.aws:TagKeys): the value of `aws:TagKeys` is neither a text nor a list of texts; write it in quotes, numbers and truth values too" },
        { "context", """{"aws:TagKeys":[],"aws:tagkeys":[]}""", "($.context.aws:tagkeys): the context key `aws:tagkeys` stands twice, and case has no meaning in it; keep one of them" },
        { "identityPolicies", Allow, "($.identityPolicies): `identityPolicies` is an object, but must be a list; write it in `[` and `]`" },
        { "identityPolicies", "[\"{}\"]", "($.identityPolicies[0]): the policy is a text, but must be an object; write the document itself, not a text that holds it" },
        { "identityPolicies", $"[{Allow},{AllowAll}]", "($.identityPolicies[1].Statement[0].Principal): this kind of policy may not have `Principal`; leave it out: the identity that has the policy is the principal" },
        { "identityPolicies", """[{"Version":"2012-10-17"}]""", "($.identityPolicies[0]): the policy has no `Statement`; add at least one statement" },
        { "resourcePolicy", """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole"}}""", "($.resourcePolicy.Statement[0]): the statement has no `Principal`; add it: a trust policy says whom the role trusts" },
        { "sessionPolicy", "[]", "($.sessionPolicy): the policy is a list, but must be an object; write the document itself, not a text that holds it" },
        { "sessionPolicy", AllowAll, "($.sessionPolicy.Statement[0].Principal): this kind of policy may not have `Principal`; leave it out: the identity that has the policy is the principal" },
        { "permissionBoundaries", $"[{Allow},{Allow}]", "($.permissionBoundaries): the boundaries count as one policy, but the statement ID `Allow` is used twice; give each statement an ID of its own" },
        { "permissionBoundaries", $"[{Allow},{AllowElse.Replace("2012-10-17", "2008-10-17", StringComparison.Ordinal)}]", "($.permissionBoundaries[1]): this kind of policy has to be of version `2012-10-17`; add `\"Version\": \"2012-10-17\"`" },
        { "scps", $"[{Allow}]", "($.scps[0]): `scps[0]` is an object, but must be a list; write it in `[` and `]`" },
        { "scps", $"[[{AllowAll}]]", "($.scps[0][0].Statement[0].Principal): this kind of policy may not have `Principal`; leave it out: the identity that has the policy is the principal" },
        { "rcps", $"[[],[{Deny.Replace("\"Action\":\"*\"", "\"Action\":\"sts:*\"", StringComparison.Ordinal)}]]", "($.rcps[1][0].Statement[0]): the statement has no `Principal`; add it: a resource control policy is about everyone, `\"*\"`" },
        { "Principal", "\"x\"", "($.Principal): a request has no member `Principal`; write `principal`" },
        { "region", "\"x\"", "($.region): a request has no member `region`; leave it out, or give `--lenient`" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Error_IsTold(string member, string? json, string expected)
    {
        string error = Assert.Single(await Answers.ErrorsAsync(With((member, json))));

        Assert.Equal(expected, error[error.IndexOf("($", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task AMemberThatStandsTwice_IsRefused_LenientOrNot()
    {
        string request = $"{With()[..^1]},\"action\":\"sts:AssumeRole\"}}";

        foreach (bool lenient in (bool[])[false, true])
        {
            string error = Assert.Single(await Answers.ErrorsAsync(request, lenient));
            Assert.EndsWith("($.action): `action` stands twice in the request; keep one of them", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Lenient_IgnoresUnknownMembersOfRequestsAlone()
    {
        (string, string?)[] unknown = [("Principal", "\"x\""), ("region", "{}")];

        Assert.Equal("Allowed", (await Answers.OneAsync(With(unknown), lenient: true)).GetProperty("decision").GetString());
        Assert.EndsWith(
            "($.sessionPolicy.Comment): a policy has no element `Comment`; use only `Version`, `Id`, `Statement`",
            Assert.Single(await Answers.ErrorsAsync(With([.. unknown, ("sessionPolicy", $"{Allow[..^1]},\"Comment\":1}}")]), lenient: true)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AResourceOfAPartitionThatIsNotKnown_IsRefused()
    {
        string error = Assert.Single(await Answers.ErrorsAsync(With(("resource", "\"arn:aws-moon:iam::999999999999:role/UpdateData\""))));

        Assert.Contains("($.resource): the partition `aws-moon` is not known, but must be one of `aws`, ", error, StringComparison.Ordinal);
    }
}
