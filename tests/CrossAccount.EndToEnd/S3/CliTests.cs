using Amazon.S3;
using Amazon.S3.Model;
using CrossAccount.EndToEnd.Support;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.EndToEnd.S3;

/// <summary>The commands of <c>aws s3</c>.</summary>
public sealed class CliTests(S3Server server) : IClassFixture<S3Server>
{
    // The CLI's first version signs links the old way unless it is told otherwise.
    private const string Configuration = "[default]\ns3 =\n  signature_version = s3v4\n  addressing_style = path\n";

    [AwsCliFact]
    public async Task Commands_CopyListPresignAndRemove()
    {
        string bucket = await server.Bucket("cli-bucket");
        string folder = Directory.CreateTempSubdirectory("crossaccount-cli-").FullName;
        string file = Path.Combine(folder, "file.txt");
        string configuration = Path.Combine(folder, "config");
        await File.WriteAllTextAsync(configuration, Configuration);

        // More than eight mebibytes: the CLI sends it in parts.
        byte[] content = new byte[(8 << 20) + 1];
        Random.Shared.NextBytes(content);
        await File.WriteAllBytesAsync(file, content);
        try
        {
            await Aws(configuration, "s3", "cp", file, $"s3://{bucket}/dir/file name.txt", "--no-progress");
            Assert.Matches(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d    8388609 dir/file name\.txt\n$", await Aws(configuration, "s3", "ls", $"s3://{bucket}", "--recursive"));
            string link = (await Aws(configuration, "s3", "presign", $"s3://{bucket}/dir/file name.txt")).Trim();
            using var http = new HttpClient();
            Assert.Equal(content, await http.GetByteArrayAsync(new Uri(link)));
            await Aws(configuration, "s3", "rm", $"s3://{bucket}", "--recursive");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        using AmazonS3Client root = server.Root;
        Assert.Null((await root.ListObjectsV2Async(new ListObjectsV2Request { BucketName = bucket })).S3Objects);
    }

    private async Task<string> Aws(string configuration, params string[] arguments)
    {
        ToolRun run = await Tool.RunAsync("aws", arguments, new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = server.Account.RootCredentials.AccessKeyId,
            ["AWS_SECRET_ACCESS_KEY"] = server.Account.RootCredentials.SecretAccessKey,
            ["AWS_DEFAULT_REGION"] = "us-east-1",
            ["AWS_ENDPOINT_URL"] = server.Endpoint.ToString(),
            ["AWS_CONFIG_FILE"] = configuration,
        });
        Assert.True(run.ExitCode == 0, $"`aws {string.Join(' ', arguments)}` ends with {run.ExitCode}: {run.Error}");
        return run.Output;
    }
}
