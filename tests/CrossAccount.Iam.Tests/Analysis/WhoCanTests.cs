using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.TestSupport;
using static CrossAccount.Iam.Tests.Analysis.Accounts;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>Who can do something that is not assuming a role.</summary>
public sealed class WhoCanTests
{
    private const string Object = Given.Bucket + "/report";

    [Fact]
    public void AnAction_IsAllowedToPrincipalsAndTheOwnersRoot()
    {
        EstateAnalysis analysis = Daves(TrustsOriginating, account =>
        {
            account.User("reader").Inline("read", Doc("""{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}"""));
            account.Role("Readers", Doc(TrustsOriginating)).Attach("read", Doc("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}"""));
        });

        Assert.Equal(
            ["user/reader of 111111111111 with MFA", "role/Readers of 111111111111 without more", "the root user of 111111111111 without more"],
            Lines(analysis.WhoCan("s3:GetObject", Object, Given.Trusted)));
        Assert.Equal(
            ["role/Readers of 111111111111 without more", "the root user of 111111111111 without more"],
            Lines(analysis.WhoCan("s3:PutObject", Object, Given.Trusted)));
    }

    [Fact]
    public void AcrossAccounts_TheResourcesPolicyHasToAllow()
    {
        EstateAnalysis analysis = Daves(TrustsOriginating, account =>
            account.Role("Readers", Doc(TrustsOriginating)).Attach("read", Doc("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}""")));
        CompiledPolicy bucket = Given.Compile(
            Doc("""{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"s3:GetObject","Resource":"*"}"""), PolicyKind.Resource);

        Assert.Equal(["the root user of 999999999999 without more"], Lines(analysis.WhoCan("s3:GetObject", Object, Given.Trusting)));
        Assert.Equal(
            ["role/Readers of 111111111111 without more", "the root user of 111111111111 without more", "the root user of 999999999999 without more"],
            Lines(analysis.WhoCan("s3:GetObject", Object, Given.Trusting, bucket)));
    }

    [Fact]
    public void AssumingARole_IsAskedElsewhere() => Assert.Throws<ArgumentException>(
        () => Daves(TrustsOriginating).WhoCan("sts:AssumeRole", Given.UpdateData, Given.Trusting));
}
