using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

public class SessionDurationTests
{
    private const string TooLongForTheRole = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";

    private const string TooLongForAChain =
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.";

    private readonly TwoAccounts _accounts = new();
    private readonly LocalClient _user;

    public SessionDurationTests()
    {
        Expect.Success(_accounts.Owner.Iam.CreateRole(new CreateRoleRequest("TwoHours", Documents.TrustAccount("111111111111")) { MaxSessionDuration = 7200 }));
        _accounts.Role("OneHour", Documents.TrustAccount("111111111111"));
        _user = _accounts.User("David", Documents.Allow("sts:AssumeRole"));
    }

    [Theory]
    [InlineData(null, 3600)]
    [InlineData(900, 900)]
    [InlineData(7200, 7200)]
    public void AssumeRole_DurationWithinTheRolesMaximum_ExpiresThen(int? asked, int lasts)
    {
        AssumedRole session = Expect.Success(_user.Sts.AssumeRole(TwoAccounts.Assume("TwoHours") with { DurationSeconds = asked }));

        Assert.Equal(_accounts.Clock.GetUtcNow().AddSeconds(lasts), session.Credentials.Expiration);
    }

    [Fact]
    public void AssumeRole_LongerThanTheRolesMaximum_IsInvalid() =>
        Expect.Invalid(_user.Sts.AssumeRole(TwoAccounts.Assume("TwoHours") with { DurationSeconds = 7201 }), TooLongForTheRole);

    [Theory]
    [InlineData(899, "1 validation error detected: Value at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900")]
    [InlineData(43201, "1 validation error detected: Value at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 43200")]
    public void AssumeRole_DurationOutOfRange_IsInvalid(int seconds, string message) =>
        Expect.Invalid(_user.Sts.AssumeRole(TwoAccounts.Assume("TwoHours") with { DurationSeconds = seconds }), message);

    [Theory]
    [InlineData("TwoHours", 3600, null)]
    [InlineData("TwoHours", 3601, TooLongForAChain)]
    [InlineData("OneHour", 3601, TooLongForTheRole)]
    public void AssumeRole_BySessionOfARole_LastsAtMostAnHour(string role, int seconds, string? message)
    {
        Expect.Success(_accounts.Admin.Iam.CreateRole(new("Developers", Documents.TrustAccount("111111111111"))));
        Expect.Success(_accounts.Admin.Iam.PutRolePolicy(new("Developers", "assume", Documents.Allow("sts:AssumeRole"))));
        LocalClient developer = _accounts.Connect(Expect.Success(_user.Sts.AssumeRole(TwoAccounts.Assume("Developers", "111111111111"))));

        var result = developer.Sts.AssumeRole(TwoAccounts.Assume(role) with { DurationSeconds = seconds });

        if (message is null)
        {
            Expect.Success(result);
        }
        else
        {
            Expect.Invalid(result, message);
        }
    }

    [Fact]
    public void Session_AfterItsEnd_IsExpiredInEveryService()
    {
        LocalClient session = _accounts.Connect(Expect.Success(_user.Sts.AssumeRole(TwoAccounts.Assume("TwoHours") with { DurationSeconds = 900 })));
        _accounts.Clock.Seconds(899);
        Expect.Success(session.Sts.GetCallerIdentity());

        _accounts.Clock.Seconds(1);

        Expect.Error(session.Sts.GetCallerIdentity(), "ExpiredToken", "The security token included in the request is expired", 403);
        Expect.Error(session.Iam.ListRoles(new()), "ExpiredToken", "The security token included in the request is expired", 403);
        Expect.Error(session.S3.ListBuckets(), "ExpiredToken", "The provided token has expired.", 400);
    }
}
