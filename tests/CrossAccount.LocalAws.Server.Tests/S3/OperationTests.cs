using System.Reflection;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.Server.Rest;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.S3;

/// <summary>Every operation of S3.</summary>
public sealed class OperationTests(ServedAccounts accounts) : S3Tests(accounts)
{
    /// <summary>Methods that stand for several operations of S3.</summary>
    private static readonly string[] Several = ["PutBucketConfiguration", "GetBucketConfiguration", "DeleteBucketConfiguration"];

    [Fact]
    public void EveryOperationOfTheClient_IsBound()
    {
        IEnumerable<string> operations = typeof(S3Client)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => method.Name);

        Assert.Equal([], operations.Except(S3Routes.All.Select(operation => operation.Name)).Except(Several));
    }

    /// <summary>Without any parameter or body: an answer, or an error of the client, and never more.</summary>
    [Fact]
    public async Task EveryOperation_AnswersToARequestWithNothing()
    {
        foreach (S3Operation operation in S3Routes.All)
        {
            string path = operation.Route.Level switch { S3Level.Service => "/", S3Level.Bucket => "/no-such-bucket", _ => "/no-such-bucket/key" };
            bool isCopy = operation.Route.Parameter.EndsWith(S3Route.Copy, StringComparison.Ordinal);
            string parameter = operation.Route.Parameter.Replace(S3Route.Copy, "", StringComparison.Ordinal);
            S3Message message = new(operation.Route.Method, path, parameter.Length == 0 ? "" : parameter + "=");

            S3WireAnswer answer = await Client.Send(isCopy ? message.With("x-amz-copy-source", "none") : message);

            Assert.True((int)answer.Status is 200 or 204 or (>= 400 and < 500), $"{operation.Name}: {answer}");
        }
    }
}
