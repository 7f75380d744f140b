namespace CrossAccount.Pulumi.HandOver;

/// <summary>Writes C# for the package <c>AWSSDK.SecurityToken</c>.</summary>
internal static class CSharpText
{
    public static string Of(AssumeRoleCall call)
    {
        IEnumerable<string> lines = call.Parameters.Select(parameter => $"    {parameter.Name} = {parameter.InCSharp},\n");

        // Without it the client looks for credentials, which the caller of these operations need not have.
        string credentials = call.IsFederated ? "new Amazon.Runtime.AnonymousAWSCredentials()" : "";
        return $$"""
            using Amazon.SecurityToken;
            using Amazon.SecurityToken.Model;

            using var sts = new AmazonSecurityTokenServiceClient({{credentials}});
            {{call.Operation}}Response response = await sts.{{call.Operation}}Async(new {{call.Operation}}Request
            {
            {{string.Concat(lines)}}});
            Credentials credentials = response.Credentials; // for the constructor of any client

            """.ReplaceLineEndings("\n");
    }
}
