using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Rest;
using CrossAccount.TestSupport;

namespace CrossAccount.LocalAws.Server.Tests.Documents;

/// <summary>The page about the endpoint lists the operations that are there. <c>UPDATE_EXPECTATIONS=1</c> writes the list anew.</summary>
public class OperationsPageTests
{
    private const string File = "docs/local-aws.md";
    private const string Heading = "## Operations\n";
    private const int LineWidth = 128;

    [Fact]
    public void Page_Operations_AreThoseOfTheTables()
    {
        string generated = Heading
            + Section("IAM", QueryApi.IamVersion, OperationTable.All.Where(each => each.Service == AwsService.Iam).Select(each => each.Name))
            + Section("STS", QueryApi.StsVersion, OperationTable.All.Where(each => each.Service == AwsService.Sts).Select(each => each.Name))
            + Section("S3", "REST", S3Routes.All.Select(each => each.Name).Distinct());
        string page = Repository.Read(File);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1")
        {
            page = page[..page.IndexOf(Heading, StringComparison.Ordinal)] + generated;
            System.IO.File.WriteAllText(Path.Combine(Repository.Root, File), page);
        }

        Assert.Equal(generated, page[page.IndexOf(Heading, StringComparison.Ordinal)..]);
    }

    private static string Section(string service, string version, IEnumerable<string> operations)
    {
        string[] names = [.. operations.Order(StringComparer.Ordinal)];
        List<string> lines = [""];
        for (int i = 0; i < names.Length; i++)
        {
            string word = $"`{names[i]}`{(i < names.Length - 1 ? "," : ".")}";
            bool isFull = lines[^1].Length + word.Length + 1 > LineWidth;
            if (isFull)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }

        return $"\n### {service} ({version}), {names.Length} operations\n\n{string.Join('\n', lines)}\n";
    }
}
