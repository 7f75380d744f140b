using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Context;

public sealed class CallerTests
{
    [Fact]
    public void User_HasTheKeysOfAUser() => CheckKeys(
        Caller.User(Arn.Parse("arn:aws:iam::111111111111:user/team/dave"), "AIDACKCEVSQ6C2EXAMPLE"),
        ("aws:PrincipalAccount", "111111111111"), ("aws:PrincipalArn", "arn:aws:iam::111111111111:user/team/dave"), ("aws:PrincipalIsAWSService", "false"),
        ("aws:PrincipalType", "User"), ("aws:userid", "AIDACKCEVSQ6C2EXAMPLE"), ("aws:username", "dave"));

    [Fact]
    public void RoleSession_HasTheRolesArnAndTheSessionsId()
    {
        Caller caller = Caller.RoleSession(Arn.Parse("arn:aws:iam::111111111111:role/team/Dev"), RoleSessionName.Parse("David"), "AROADBQP57FF2AEXAMPLE");

        CheckKeys(
            caller,
            ("aws:PrincipalAccount", "111111111111"), ("aws:PrincipalArn", "arn:aws:iam::111111111111:role/team/Dev"), ("aws:PrincipalIsAWSService", "false"),
            ("aws:PrincipalType", "AssumedRole"), ("aws:userid", "AROADBQP57FF2AEXAMPLE:David"));
        Assert.Equal("arn:aws:sts::111111111111:assumed-role/Dev/David", caller.Arn);
        Assert.Equal("arn:aws:iam::111111111111:role/team/Dev", caller.PrincipalArn);
        Assert.Equal("AROADBQP57FF2AEXAMPLE", caller.UniqueId);
        Assert.False(caller.IsServiceLinkedRole);
    }

    [Fact]
    public void Root_HasTheKeysOfTheAccount() => CheckKeys(
        Caller.Root(Given.Trusted, Partition.AwsChina),
        ("aws:PrincipalAccount", "111111111111"), ("aws:PrincipalArn", "arn:aws-cn:iam::111111111111:root"), ("aws:PrincipalIsAWSService", "false"),
        ("aws:PrincipalType", "Account"), ("aws:userid", "111111111111"));

    [Fact]
    public void FederatedUser_HasTheKeysOfItsSession() => CheckKeys(
        Caller.FederatedUser(Given.Trusted, RoleSessionName.Parse("fed")),
        ("aws:PrincipalAccount", "111111111111"), ("aws:PrincipalArn", "arn:aws:sts::111111111111:federated-user/fed"), ("aws:PrincipalIsAWSService", "false"),
        ("aws:PrincipalType", "FederatedUser"), ("aws:userid", "111111111111:fed"));

    [Fact]
    public void Service_HasItsNameAndNoAccount()
    {
        Caller service = Caller.Service("ec2.amazonaws.com");

        CheckKeys(service, ("aws:PrincipalIsAWSService", "true"), ("aws:PrincipalServiceName", "ec2.amazonaws.com"));
        Assert.Null(service.Account);
        Assert.Equal("ec2.amazonaws.com", service.ToString());
    }

    [Fact]
    public void Others_HaveNoAccount()
    {
        Assert.Null(Caller.Anonymous.Account);
        Assert.Equal("anonymous", Caller.Anonymous.ToString());
        CheckKeys(Caller.Anonymous, ("aws:PrincipalType", "Anonymous"));
        Assert.Null(Caller.FederatedIdentity("accounts.google.com").Account);
        CheckKeys(Caller.FederatedIdentity("accounts.google.com"));
    }

    [Fact]
    public void UnknownId_LeavesTheKeyOut()
    {
        Assert.False(Caller.User(Arn.Parse("arn:aws:iam::111111111111:user/dave")).Keys.TryGet(ContextKeys.UserId, out _));
        Assert.False(Caller.RoleSession(Arn.Parse("arn:aws:iam::111111111111:role/Dev"), RoleSessionName.Parse("David")).Keys.TryGet(ContextKeys.UserId, out _));
    }

    [Theory]
    [InlineData("aws-service-role/x.amazonaws.com/Linked", true)]
    [InlineData("aws-service-role/Linked", true)]
    [InlineData("team/aws-service-role/Linked", false)]
    [InlineData("aws-service-roles/Linked", false)]
    [InlineData("aws-service-role", false)]
    public void IsServiceLinkedRole_GoesByThePath(string role, bool linked)
    {
        Assert.Equal(linked, Given.Session(role, "x1").IsServiceLinkedRole);
        Assert.Equal(linked, Given.Session(role, "x1").With(keys => keys.With("a:b", "c")).IsServiceLinkedRole);
    }

    [Theory]
    [InlineData("arn:aws:iam::111111111111:role/Dev", "`arn:aws:iam::111111111111:role/Dev` is not the ARN of a user (Parameter 'user')")]
    [InlineData("arn:aws:s3:::bucket/user", "`arn:aws:s3:::bucket/user` is not the ARN of an IAM resource, which reads `arn:partition:iam::account:kind/path/name` (Parameter 'user')")]
    [InlineData("arn:aws:iam::aws:user/dave", "`arn:aws:iam::aws:user/dave` is not the ARN of a user (Parameter 'user')")]
    public void User_OtherArn_Throws(string arn, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Caller.User(Arn.Parse(arn))).Message);

    [Fact]
    public void RoleSession_ArnOfASession_Throws() => Assert.Throws<ArgumentException>(
        () => Caller.RoleSession(Arn.Parse("arn:aws:sts::111111111111:assumed-role/Dev/David"), RoleSessionName.Parse("David")));

    [Fact]
    public void InOrganization_AddsIdAndPaths()
    {
        OrganizationId organization = OrganizationId.Parse("o-a1b2c3d4e5");

        Caller member = Given.Dave.InOrganization(organization, "o-a1b2c3d4e5/r-ab12/", "o-a1b2c3d4e5/r-ab12/ou-1/");

        Assert.True(member.Keys.TryGet(ContextKeys.PrincipalOrgId, out ContextValue id));
        Assert.Equal(new ContextValue("o-a1b2c3d4e5"), id);
        Assert.True(member.Keys.TryGet(ContextKeys.PrincipalOrgPaths, out ContextValue paths));
        Assert.True(paths.IsMultivalued);
        Assert.Equal(2, paths.Count);
        Assert.False(Given.Dave.InOrganization(organization).Keys.TryGet(ContextKeys.PrincipalOrgPaths, out _));
        Assert.False(Given.Dave.Keys.TryGet(ContextKeys.PrincipalOrgId, out _));
    }

    [Fact]
    public void WithCanonicalUserId_IsKeptByOtherChanges()
    {
        Caller named = Given.Developer.WithCanonicalUserId("79a5").InOrganization(OrganizationId.Parse("o-a1b2c3d4e5"));

        Assert.Equal("79a5", named.CanonicalUserId);
        Assert.Null(Given.Developer.CanonicalUserId);
        Assert.True(Given.Session("aws-service-role/x.amazonaws.com/X", "s1").WithCanonicalUserId("79a5").IsServiceLinkedRole);
    }

    [Fact]
    public void WithCanonicalUserId_WithoutAnAccount_Throws() => Assert.Equal(
        "the caller `ec2.amazonaws.com` has no account, but a canonical user ID is that of an account",
        Assert.Throws<InvalidOperationException>(() => Caller.Service("ec2.amazonaws.com").WithCanonicalUserId("79a5")).Message);

    private static void CheckKeys(Caller caller, params (string Key, string Value)[] expected) => Assert.Equal(
        expected.OrderBy(entry => entry.Key, StringComparer.Ordinal),
        caller.Keys.Values.Select(entry => (entry.Key, entry.Value.ToString())).OrderBy(entry => entry.Key, StringComparer.Ordinal));
}
