using CrossAccount.Fuzz.Findings;
using CrossAccount.Fuzz.Running;
using CrossAccount.Fuzz.Targets.Http;

namespace CrossAccount.LocalAws.Server.Tests.Fuzz;

/// <summary>A small part of <c>./build.sh fuzz http</c>.</summary>
public class HttpFuzzTests
{
    [Fact]
    public void HostileRequests_GetAnswersOfClientsMistakes_AndChangeNothing()
    {
        string folder = Path.Combine(Path.GetTempPath(), $"crossaccount-fuzz-{Guid.NewGuid():N}");
        using var output = new StringWriter();
        using var target = new HttpTarget();
        var settings = new FuzzSettings { Count = 400, Seed = 7, Limit = TimeSpan.FromMinutes(1) };
        var run = new FuzzRun(settings, [target], new FindingFolder(folder), output) { OnHang = () => Assert.Fail(output.ToString()) };

        Assert.True(run.Run(), output.ToString());
        Assert.Contains("400 inputs, 0 findings", output.ToString(), StringComparison.Ordinal);
        // Some come far, and some do not.
        Assert.Matches(@"\d+ × 200, .*\d+ × 400, .*\d+ × 403, .*\d+ × 501", target.Summary);
    }

    [Fact]
    public void Answer_ThatNoClientCanLiveWith_IsAFinding()
    {
        Assert.Contains("status 500", Problem("HTTP/1.1 500 X\r\ncontent-length: 0\r\nx-amzn-RequestId: 1\r\n\r\n"), StringComparison.Ordinal);
        Assert.Contains("without an error", Problem("HTTP/1.1 400 X\r\ncontent-length: 0\r\nx-amzn-RequestId: 1\r\n\r\n"), StringComparison.Ordinal);
        Assert.Contains("without an error code", Problem("HTTP/1.1 400 X\r\ncontent-length: 4\r\ncontent-type: text/xml\r\nx-amzn-RequestId: 1\r\n\r\n<a/>"), StringComparison.Ordinal);
        Assert.Contains("XML that is none", Problem("HTTP/1.1 200 X\r\ncontent-length: 3\r\ncontent-type: text/xml\r\nx-amzn-RequestId: 1\r\n\r\n<a>"), StringComparison.Ordinal);
        Assert.Contains("less than it says", Problem("HTTP/1.1 200 X\r\ncontent-length: 3\r\n\r\n<a"), StringComparison.Ordinal);
        Assert.Null(RawAnswer.Read("HTTP/1.1 200 OK\r\n"u8.ToArray()));
        Assert.Equal("", Problem("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 403 X\r\ncontent-length: 24\r\ncontent-type: text/xml\r\nx-amz-request-id: 1\r\n\r\n<E><Code>A</Code></E>   "));
    }

    private static string Problem(string answer) => RawAnswer.Read(System.Text.Encoding.ASCII.GetBytes(answer))!.FindProblem(isHead: false) ?? "";
}
