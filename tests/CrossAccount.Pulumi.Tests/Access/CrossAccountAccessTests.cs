using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;

namespace CrossAccount.Pulumi.Tests.Access;

/// <summary>What an access component registers: one inline policy on each identity, in the trusted account.</summary>
public sealed class CrossAccountAccessTests
{
    private static readonly Arn UpdateData = Arn.Parse("arn:aws:iam::999999999999:role/team/UpdateData");
    private static readonly Arn ReadData = Arn.Parse("arn:aws:iam::999999999999:role/ReadData");

    private static CrossAccountAccess Access(Action<CrossAccountAccessArgs> change)
    {
        var args = new CrossAccountAccessArgs { Account = TestAccounts.Trusted(), Roles = [UpdateData] };
        change(args);
        return new CrossAccountAccess("data", args);
    }

    private static async Task<string> ErrorAsync(Action<CrossAccountAccessArgs> change) =>
        TestRoles.WithoutHeading("access `data` cannot be created:", await Programs.FailAsync(() => Access(change)));

    [Fact]
    public async Task Children_OfEachKindOfIdentity_AreExactlyThese()
    {
        var run = await Programs.UpAsync(() => Access(args =>
        {
            args.Allow = [Grantee.Parse("role/Developers"), Grantee.Parse("group/Developers"), Grantee.Parse("user/David")];
            args.Deny = [Grantee.Parse("role/Analysts"), Grantee.Parse("group/Analysts"), Grantee.Parse("user/Jane")];
        }));

        const string Allow = """{"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/team/UpdateData"}]}""";
        const string Deny = """{"Version":"2012-10-17","Statement":[{"Sid":"DenyAssumeRole","Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/team/UpdateData"}]}""";
        Assert.Equal(
            $"""
            aws:iam/groupPolicy:GroupPolicy data-allow-group-Developers @trusted
              group = Developers
              name = allow-assume-UpdateData-in-999999999999
              policy = {Allow}

            aws:iam/rolePolicy:RolePolicy data-allow-role-Developers @trusted
              name = allow-assume-UpdateData-in-999999999999
              policy = {Allow}
              role = Developers

            aws:iam/userPolicy:UserPolicy data-allow-user-David @trusted
              name = allow-assume-UpdateData-in-999999999999
              policy = {Allow}
              user = David

            aws:iam/groupPolicy:GroupPolicy data-deny-group-Analysts @trusted
              group = Analysts
              name = deny-assume-UpdateData-in-999999999999
              policy = {Deny}

            aws:iam/rolePolicy:RolePolicy data-deny-role-Analysts @trusted
              name = deny-assume-UpdateData-in-999999999999
              policy = {Deny}
              role = Analysts

            aws:iam/userPolicy:UserPolicy data-deny-user-Jane @trusted
              name = deny-assume-UpdateData-in-999999999999
              policy = {Deny}
              user = Jane

            """,
            run.Text);
        Assert.Equal(7, run.Headings.Count);
        Assert.All(
            run.Constructed.Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal)),
            resource => Assert.Same(run.Result, resource.Parent));
        Assert.Equal(["role/Developers", "group/Developers", "user/David"], run.Result.Allowed.Select(grantee => grantee.ToString()));
        Assert.Equal(["role/Analysts", "group/Analysts", "user/Jane"], run.Result.Denied.Select(grantee => grantee.ToString()));
    }

    [Fact]
    public async Task Roles_InAnyOrderAndRepeated_ShareOnePolicy()
    {
        foreach (Arn[] roles in (Arn[][])[[UpdateData, ReadData], [ReadData, UpdateData], [ReadData, UpdateData, ReadData]])
        {
            var run = await Programs.UpAsync(() => Access(args =>
            {
                args.Roles = roles;
                args.PolicyName = "data";
                args.Allow = [Grantee.Parse("role/Developers")];
            }));

            Assert.Equal(
                """
                aws:iam/rolePolicy:RolePolicy data-allow-role-Developers @trusted
                  name = allow-assume-data
                  policy = {"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":["arn:aws:iam::999999999999:role/ReadData","arn:aws:iam::999999999999:role/team/UpdateData"]}]}
                  role = Developers

                """,
                run.Text);
        }
    }

    [Fact]
    public async Task Access_OfNobody_HasNoChildren()
    {
        var run = await Programs.UpAsync(() => Access(_ => { }));

        Assert.Equal(["crossaccount:index:CrossAccountAccess data"], run.Headings);
    }

    [Fact]
    public async Task Roles_ThatCannotBeAssumed_AreRefused()
    {
        string message = await ErrorAsync(args =>
        {
            args.PolicyName = "data";
            args.Roles =
            [
                Arn.Parse("arn:aws:iam::999999999999:policy/UpdateData"), Arn.Parse("arn:aws:iam::999999999999:root"),
                Arn.Parse("arn:aws-cn:iam::999999999999:role/UpdateData"), Arn.Parse("arn:aws:iam::111111111111:role/UpdateData"),
            ];
        });

        Assert.Equal(
            """
            `arn:aws:iam::999999999999:policy/UpdateData` is not the ARN of a role, so nobody can assume it
            `arn:aws:iam::999999999999:root` is not the ARN of a role, so nobody can assume it
            `arn:aws-cn:iam::999999999999:role/UpdateData` is in partition `aws-cn` and the trusted account in `aws`, but trust never crosses partitions
            `arn:aws:iam::111111111111:role/UpdateData` is in the trusted account `111111111111` itself, but access across accounts needs two
            """,
            message);
    }

    [Fact]
    public async Task Everything_ThatIsWrong_IsToldAtOnce()
    {
        string message = await ErrorAsync(args =>
        {
            args.Roles = [];
            args.PolicyName = "a b";
            args.Allow = [Grantee.Parse("role/Developers"), Grantee.Parse("role/developers"), Grantee.Parse("group/Everyone")];
            args.Deny = [Grantee.Parse("group/EVERYONE"), Grantee.Parse("user/Everyone")];
        });

        Assert.Equal(
            """
            no role is given, but at least one is needed
            the policy name `allow-assume-a b` contains U+0020, but may have only ASCII letters, digits and `_+=,.@-`
            `group/Everyone` is both allowed and denied: keep one of them; a deny always wins
            `role/developers` is given twice: keep one of them
            """,
            message);
    }

    [Fact]
    public async Task PolicyName_OfSeveralRoles_IsNeeded()
    {
        Assert.Equal("several roles share a policy that has no name: give `PolicyName`", await ErrorAsync(args => args.Roles = [UpdateData, ReadData]));
    }

    [Fact]
    public async Task PolicyName_OfTheLongestRoleName_IsSound()
    {
        var role = RoleName.Parse(new string('r', 64));
        var run = await Programs.UpAsync(() => Access(args =>
        {
            args.Roles = [Arn.Role(default, TestAccounts.TrustingId, IamPath.Root, role)];
            args.Allow = [Grantee.Parse("role/Developers")];
        }));

        Assert.Equal($"allow-assume-{role}-in-999999999999", run["data-allow-role-Developers"].Text("name"));
    }
}
