using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

public class ExternalIdTests
{
    private const string Refusal =
        "User: arn:aws:iam::111111111111:user/Partner is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/ForPartner";

    private readonly TwoAccounts _accounts = new();
    private readonly LocalClient _partner;

    public ExternalIdTests()
    {
        _accounts.Role("ForPartner", Documents.TrustAccount("111111111111", """{"StringEquals":{"sts:ExternalId":["agreed-1","agreed-2"]}}"""));
        _partner = _accounts.User("Partner", Documents.Allow("sts:AssumeRole", TwoAccounts.RoleArn("ForPartner")));
    }

    [Theory]
    [InlineData("agreed-1")]
    [InlineData("agreed-2")]
    public void AssumeRole_AgreedExternalId_IsAllowed(string externalId)
    {
        var result = _partner.Sts.AssumeRole(TwoAccounts.Assume("ForPartner") with { ExternalId = externalId });

        Assert.Equal("arn:aws:sts::999999999999:assumed-role/ForPartner/session", Expect.Success(result).Arn);
        Assert.Equal(DecisionOutcome.Allowed, result.Decision!.Value.Outcome);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("agreed-3")]
    [InlineData("Agreed-1")]
    public void AssumeRole_NoOrAnotherExternalId_IsDeniedByTheTrustPolicy(string? externalId)
    {
        var error = Expect.Denied(_partner.Sts.AssumeRole(TwoAccounts.Assume("ForPartner") with { ExternalId = externalId }), Refusal);

        Assert.Equal(DecisionLayer.TrustPolicy, error.Decision!.Value.Layer);
        Assert.Equal(DecisionOutcome.ImplicitlyDenied, error.Decision.Value.Outcome);
    }

    [Fact]
    public void AssumeRole_MissingRole_IsAnsweredLikeOneThatDoesNotTrust() =>
        Expect.Denied(
            _partner.Sts.AssumeRole(TwoAccounts.Assume("NoSuchRole")),
            Refusal.Replace("ForPartner", "NoSuchRole", StringComparison.Ordinal));

    [Fact]
    public void AssumeRole_MissingRoleOfAnAccountThatIsNotThere_IsDeniedAlike() =>
        Expect.Denied(
            _partner.Sts.AssumeRole(TwoAccounts.Assume("Any", "333333333333")),
            "User: arn:aws:iam::111111111111:user/Partner is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::333333333333:role/Any");

    [Fact]
    public void AssumeRole_RoleArnInAnotherCase_IsDenied() =>
        Expect.Denied(
            _partner.Sts.AssumeRole(TwoAccounts.Assume("forpartner") with { ExternalId = "agreed-1" }),
            Refusal.Replace("ForPartner", "forpartner", StringComparison.Ordinal));
}
