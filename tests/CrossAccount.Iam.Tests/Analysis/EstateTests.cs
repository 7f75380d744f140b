using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;
using static CrossAccount.Iam.Tests.Analysis.Accounts;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>Estates and how they are made.</summary>
public sealed class EstateTests
{
    [Fact]
    public void AnEstate_IsSorted_AndFindsWhatItHas()
    {
        var builder = new EstateBuilder();
        AccountBuilder trusting = builder.Account(Given.Trusting);
        trusting.Role("B", Doc(TrustsOriginating)).Under(IamPath.Parse("/team/"));
        trusting.Role("A", Doc(TrustsOriginating));
        builder.Account(Given.Trusted).User("dave").Tag("team", "red").WithId("AIDADAVE");

        Estate estate = builder.Build();

        Assert.Equal(
            ["arn:aws:iam::111111111111:user/dave", "arn:aws:iam::999999999999:role/A", "arn:aws:iam::999999999999:role/team/B"],
            estate.Principals.Select(principal => principal.Arn.ToString()));
        Assert.Equal("role/B", estate.FindRole(Arn.Parse("arn:aws:iam::999999999999:role/team/B"))!.Label);
        Assert.Null(estate.FindRole(Arn.Parse("arn:aws:iam::999999999999:role/B")));
        Assert.Null(estate.FindRole(Arn.Parse("arn:aws:iam::111111111111:user/dave")));
        Assert.Equal("red", estate.FindPrincipal(Arn.Parse("arn:aws:iam::111111111111:user/dave"))!.Tags["TEAM"]);
        Assert.Null(estate.FindAccount(Given.ThirdParty));
    }

    [Fact]
    public void AManagedPolicy_IsCompiledOnce()
    {
        var builder = new EstateBuilder();
        AccountBuilder account = builder.Account(Given.Trusted);
        account.User("a").Attach("all", Doc(AllowAll));
        account.User("b").Attach("all", Doc(AllowAll));
        account.User("c").Attach("other", Doc(AllowAll));

        CompiledPolicy[] policies = [.. builder.Build().Principals.SelectMany(principal => principal.Policies)];

        Assert.Same(policies[0], policies[1]);
        Assert.NotSame(policies[0], policies[2]);
    }

    [Fact]
    public void WhatStandsTwice_IsRefused()
    {
        var builder = new EstateBuilder();
        builder.Account(Given.Trusted);
        builder.Account(Given.Trusted);
        Assert.Equal(
            "the account `111111111111` stands twice in the estate, but can be there only once: leave one out",
            Assert.Throws<ArgumentException>(builder.Build).Message);

        var users = new EstateBuilder();
        AccountBuilder account = users.Account(Given.Trusted);
        account.User("dave");
        account.User("dave").Under(IamPath.Parse("/team/"));
        Assert.Equal(
            "the name `user/dave` of account `111111111111` stands twice in the estate, but can be there only once: leave one out",
            Assert.Throws<ArgumentException>(users.Build).Message);
    }

    [Fact]
    public void AStranger_IsRefused()
    {
        var user = new EstateUser(Arn.Parse("arn:aws:iam::222222222222:user/eve"));

        Assert.StartsWith(
            "`arn:aws:iam::222222222222:user/eve` is not of account `111111111111` in partition `aws`",
            Assert.Throws<ArgumentException>(() => Estate.Of(new EstateAccount(Given.Trusted) { Users = [user] })).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new EstateUser(UpdateData));
        Assert.Throws<ArgumentException>(() => new EstateRole(UpdateData, Given.Inline(AllowAll)));
        Assert.Throws<ArgumentException>(() => new EstateBuilder().Account(Given.Trusting).Role("R", new PolicyDocument(Statement.Allow("sts:AssumeRole"))));
    }
}
