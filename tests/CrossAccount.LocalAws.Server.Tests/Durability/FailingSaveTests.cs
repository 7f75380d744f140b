using System.Net;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.LocalAws.Storage;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Durability;

/// <summary>A disk that is full for a while: no call is acknowledged that is not saved, and none is lost that was made meanwhile.</summary>
public class FailingSaveTests(ServedAccounts accounts) : IClassFixture<ServedAccounts>
{
    [Fact]
    public async Task ChangeThatIsNotSaved_IsNotAcknowledged_AndIsSavedWithTheNext()
    {
        var keeper = new Keeper { IsFull = true };
        accounts.Cloud.Keeper = keeper;
        accounts.Cloud.Changes.IsNoted = true;

        QueryAnswer refused = await accounts.Admin.Iam("CreateUser", ("UserName", "First"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "ServiceUnavailable"), (refused.Status, refused.Code));
        Assert.Empty(keeper.Saved);

        keeper.IsFull = false;
        Assert.Null((await accounts.Admin.Iam("CreateUser", ("UserName", "Second"))).Code);
        Assert.Equal(["First", "Second"], keeper.Saved.OfType<UserState>().Select(user => user.Name).Order(StringComparer.Ordinal));
    }

    private sealed class Keeper : IStateKeeper
    {
        public bool IsFull { get; set; }

        public List<object> Saved { get; } = [];

        public AwsError? Save(LocalCloud cloud)
        {
            if (IsFull)
            {
                return new("ServiceUnavailable", "Service is unable to handle request.", 503);
            }

            Saved.AddRange(cloud.Changes.ToWrite);
            cloud.Changes.Clear();
            return null;
        }
    }
}
