using System.Globalization;
using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Differences;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;
using static CrossAccount.Iam.Tests.Analysis.Accounts;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>A large organization: 20,000 users, 2,000 roles, each role for the ten users that name it.</summary>
public sealed class ScaleTests
{
    private const int Users = 20_000;
    private const int Roles = 2_000;

    [Fact]
    public void ALargeEstate_IsAnswered_AndOneChangeInItIsFound()
    {
        Estate before = Large(changed: -1);
        Estate after = Large(changed: 7);
        var analysis = new EstateAnalysis(before);

        RoleAccess answer = analysis.WhoCanAssume(Role(7));
        PrincipalReach reach = analysis.WhatCanAssume(Arn.Parse("arn:aws:iam::111111111111:user/u2007"));

        Assert.Equal(
            Enumerable.Range(0, Users / Roles).Select(i => $"arn:aws:iam::111111111111:user/u{7 + (i * Roles)}").Order(StringComparer.Ordinal),
            answer.Direct.Select(access => access.Principal.Name));
        Assert.Equal([Role(7).ToString()], reach.Direct.Select(access => access.Resource));
        AccessChange change = Assert.Single(AccessDifference.Between(before, after).Changes);
        Assert.Equal(
            "user/u7 of 111111111111 loses `sts:AssumeRole` on role/r7 of 999999999999: statement 1 of inline policy `allow` of `user/u7` was changed",
            change.ToString());
    }

    private static Estate Large(int changed)
    {
        PolicyDocument trust = Doc(TrustsOriginating);
        PolicyDocument shared = Doc("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}""");
        PolicyDocument[] allows = [.. Enumerable.Range(0, Roles).Select(i => new PolicyDocument(Statement.Allow("sts:AssumeRole").On(Role(i).ToString())))];
        var nothing = new PolicyDocument(Statement.Allow("sts:AssumeRole").On("arn:aws:iam::999999999999:role/none"));
        var builder = new EstateBuilder();
        AccountBuilder trusting = builder.Account(Given.Trusting);
        AccountBuilder trusted = builder.Account(Given.Trusted);
        for (int i = 0; i < Roles; i++)
        {
            trusting.Role($"r{i}", trust);
        }

        for (int i = 0; i < Users; i++)
        {
            trusted.User($"u{i}").Attach("shared", shared).Inline("allow", i == changed ? nothing : allows[i % Roles]);
        }

        return builder.Build();
    }

    private static Arn Role(int index) => Arn.Parse($"arn:aws:iam::999999999999:role/r{index.ToString(CultureInfo.InvariantCulture)}");
}
