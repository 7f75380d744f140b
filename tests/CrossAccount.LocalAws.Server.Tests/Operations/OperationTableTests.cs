using System.Reflection;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.LocalAws.Sts;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Operations;

public class OperationTableTests(ServedAccounts accounts) : IClassFixture<ServedAccounts>
{
    /// <summary>What an embedded account can do, the endpoint can do. AWS writes some abbreviations in capitals.</summary>
    [Theory]
    [InlineData(typeof(IamClient), AwsService.Iam)]
    [InlineData(typeof(StsClient), AwsService.Sts)]
    internal void EveryOperationOfAClient_IsBound(Type client, AwsService service)
    {
        IEnumerable<string> operations = client.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(method => method.Name);
        HashSet<string> bound = new(OperationTable.All.Where(each => each.Service == service).Select(each => each.Name), StringComparer.OrdinalIgnoreCase);

        Assert.Equal([], operations.Where(name => !bound.Contains(name)));
    }

    /// <summary>No parameters at all, as root and as somebody unknown: an answer, or an error of the client, and never more.</summary>
    [Fact]
    public async Task EveryOperation_AnswersToARequestWithoutParameters()
    {
        foreach (QueryOperation operation in OperationTable.All)
        {
            string service = operation.Service == AwsService.Iam ? "iam" : "sts";
            string version = operation.Service == AwsService.Iam ? QueryClient.IamVersion : QueryClient.StsVersion;
            string body = QueryRequest.Form(version, operation.Name);
            QueryAnswer answer = await accounts.Owner.Send(accounts.Owner.Prepare(service, body));
            Assert.True((int)answer.Status is 200 or (>= 400 and < 500), $"{operation.Name}: {answer}");
            Assert.Equal(answer.Code is null ? operation.ResponseElement : "ErrorResponse", answer.Xml.Name.LocalName);

            QueryRequest unsigned = accounts.Owner.Prepare(service, body);
            unsigned.Headers.Remove("authorization");
            string? code = (await accounts.Owner.Send(unsigned)).Code;
            Assert.True(operation.IsUnsigned == (code != "MissingAuthenticationToken"), $"{operation.Name}: {code}");
        }
    }
}
