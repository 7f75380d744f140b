using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.S3;

/// <summary>What tests of S3 share: a bucket of the trusted account, and its root user over HTTP.</summary>
public abstract class S3Tests : IClassFixture<ServedAccounts>
{
    protected const string Bucket = "one-bucket";

    protected S3Tests(ServedAccounts accounts)
    {
        Accounts = accounts;
        Client = new(accounts.Http, accounts.Endpoint, accounts.Clock, ServedAccounts.Keys(accounts.Trusted.RootCredentials));
        accounts.Cloud.Connect(accounts.Trusted.RootCredentials).S3.CreateBucket(new(Bucket));
    }

    protected ServedAccounts Accounts { get; }

    protected S3Wire Client { get; }

    protected Task<S3WireAnswer> Get(string key, string query = "") => Client.Send(new("GET", $"/{Bucket}/{key}", query));
}
