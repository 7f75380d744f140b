using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.TestSupport;
using static CrossAccount.Iam.Tests.Analysis.Accounts;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>Roles through roles, forwards and backwards.</summary>
public sealed class ChainTests
{
    private static readonly Arn Dave = Arn.Parse("arn:aws:iam::111111111111:user/dave");

    [Fact]
    public void AChain_IsFoundFromBothEnds_AndIsTheShortest()
    {
        EstateAnalysis analysis = Line(3);

        RoleAccess answer = analysis.WhoCanAssume(UpdateData);
        PrincipalReach reach = analysis.WhatCanAssume(Dave);

        const string Expected = "user/dave of 111111111111 → role/R1 of 111111111111 → role/R2 of 111111111111 → role/R3 of 111111111111 → role/UpdateData of 999999999999";
        Assert.Equal(["role/R3 of 111111111111 without more"], Lines(answer.Direct));
        Assert.Equal(Expected, answer.FindChain(Dave)!.ToString());
        Assert.Equal(["user/dave", "role/R1", "role/R2"], answer.Chains.Select(chain => Arn.Parse(chain.Principal.Name).Resource));
        Assert.Equal(["arn:aws:iam::111111111111:role/R1"], reach.Direct.Select(access => access.Resource));
        Assert.Equal(Expected, reach.Chains[^1].ToString());
        Assert.Equal(answer.FindChain(Dave), reach.Chains[^1]);
        Assert.Equal(3600, AccessChain.MaximumSessionSeconds);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(5, 3)]
    public void ADepth_LimitsTheSteps(int depth, int chains)
    {
        EstateAnalysis analysis = Line(3);

        Assert.Equal(chains, analysis.WhoCanAssume(UpdateData, depth).Chains.Length);
        Assert.Equal(depth >= 4, analysis.WhatCanAssume(Dave, depth).Chains.Any(chain => chain.Role == Given.UpdateData));
    }

    [Fact]
    public void ALoopOfRoles_Ends()
    {
        EstateAnalysis analysis = Daves(TrustArn("arn:aws:iam::111111111111:role/B"), account =>
        {
            account.Role("A", Doc(TrustsOriginating)).Inline("b", Doc(Allow("arn:aws:iam::111111111111:role/B")));
            account.Role("B", Doc(TrustsOriginating)).Inline("all", Doc(AllowAll));
        });

        RoleAccess answer = analysis.WhoCanAssume(UpdateData, depth: 20);

        Assert.Equal(["role/B of 111111111111 without more"], Lines(answer.Direct));
        Assert.Equal(["user/dave", "role/A"], answer.Chains.Select(chain => Arn.Parse(chain.Principal.Name).Resource));
        Assert.All(answer.Chains, chain => Assert.Equal(2, chain.Steps.Length));
    }

    [Fact]
    public void AChain_CarriesNoMfa()
    {
        string mfa = TrustArn("arn:aws:iam::111111111111:root", """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""");
        EstateAnalysis analysis = Daves(mfa, account => account.Role("A", Doc(mfa)).Inline("all", Doc(AllowAll)));

        RoleAccess answer = analysis.WhoCanAssume(UpdateData);

        Assert.Equal(["user/dave of 111111111111 with MFA"], Lines(answer.Direct));
        Assert.Empty(answer.Chains);
        Assert.Equal(["user/dave of 111111111111 with MFA"], Lines(analysis.WhoCanAssume(Arn.Parse("arn:aws:iam::111111111111:role/A")).Direct));
    }

    [Fact]
    public void ADirectWay_NeedsNoChain()
    {
        EstateAnalysis analysis = Daves(TrustsOriginating, account => account.Role("A", Doc(TrustsOriginating)).Inline("all", Doc(AllowAll)));

        Assert.Empty(analysis.WhoCanAssume(UpdateData).Chains);
        Assert.Equal(2, analysis.WhatCanAssume(Dave).Direct.Length);
        Assert.Empty(analysis.WhatCanAssume(Dave).Chains);
    }

    [Fact]
    public void OutsidersAndServices_StartChainsToo()
    {
        EstateAnalysis analysis = Daves(TrustArn("arn:aws:iam::111111111111:role/A"), account =>
            account.Role("A", Doc(Trust("""{"AWS":"222222222222","Service":"ec2.amazonaws.com"}"""))).Inline("all", Doc(AllowAll)));

        Assert.Equal(
            [
                "the service ec2.amazonaws.com → role/A of 111111111111 → role/UpdateData of 999999999999",
                "the outside account 222222222222 → role/A of 111111111111 → role/UpdateData of 999999999999",
            ],
            analysis.WhoCanAssume(UpdateData).Chains.Select(chain => chain.ToString()));
    }

    /// <summary>Dave → R1 → … → UpdateData, each by name only.</summary>
    private static EstateAnalysis Line(int roles)
    {
        var builder = new EstateBuilder();
        builder.Account(Given.Trusting).Role("UpdateData", Doc(TrustArn($"arn:aws:iam::111111111111:role/R{roles}")));
        AccountBuilder account = builder.Account(Given.Trusted);
        account.User("dave").Inline("allow", Doc(Allow("arn:aws:iam::111111111111:role/R1")));
        for (int i = 1; i <= roles; i++)
        {
            string next = i == roles ? Given.UpdateData : $"arn:aws:iam::111111111111:role/R{i + 1}";
            account.Role($"R{i}", Doc(TrustsOriginating)).Inline("allow", Doc(Allow(next)));
        }

        return new(builder.Build());
    }
}
