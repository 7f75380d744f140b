using CrossAccount.LocalAws.Server.Tests.Console.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class BucketTests
{
    private const string Bucket = ConsoleAccounts.Bucket;

    private readonly ConsoleAccounts _accounts = new();

    [Fact]
    public async Task Folders_AreThoseOfTheKeys()
    {
        _accounts.Put("a/b/one.txt", "1");
        _accounts.Put("a/two.txt", "22");
        _accounts.Put("three.txt", "333");
        ConsoleBrowser browser = await _accounts.Working("Readers");

        string top = (await browser.Get($"bucket?name={Bucket}")).Words;
        string inner = (await browser.Get($"bucket?name={Bucket}&prefix=a/")).Words;

        Assert.Contains("a/ three.txt 3 bytes", top, StringComparison.Ordinal);
        Assert.DoesNotContain("two.txt", top, StringComparison.Ordinal);
        Assert.Contains("b/ two.txt 2 bytes", inner, StringComparison.Ordinal);
        Assert.DoesNotContain("three.txt", inner, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyObjects_AreShownPageByPage()
    {
        for (int i = 0; i < 201; i++)
        {
            _accounts.Put($"object-{i:000}", "");
        }

        ConsoleBrowser browser = await _accounts.Working("Readers");
        ConsoleReply first = await browser.Get($"bucket?name={Bucket}");
        string more = System.Text.RegularExpressions.Regex.Match(first.Text, "href=\"/_console/(bucket[^\"]*after=[^\"]*)\"").Groups[1].Value;
        ConsoleReply second = await browser.Get(System.Net.WebUtility.HtmlDecode(more));

        Assert.Contains("object-199", first.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("object-200", first.Words, StringComparison.Ordinal);
        Assert.Contains("object-200", second.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("object-199", second.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_WritesTheFileIntoTheFolder()
    {
        ConsoleBrowser browser = await _accounts.Working("Writers");

        ConsoleReply reply = await browser.Upload($"bucket?name={Bucket}&prefix=in/", "C:\\files\\figures.csv", "1,2"u8.ToArray());

        Assert.Equal($"303 /_console/bucket?name={Bucket}&prefix=in%2F", reply.ToString());
        Assert.Equal("1,2", _accounts.Get("in/figures.csv"));
        Assert.Contains("in/figures.csv was uploaded: 3 bytes.", (await browser.Get($"bucket?name={Bucket}")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UploadBeyondTheLimit_IsRefused()
    {
        ConsoleBrowser browser = await _accounts.Working("Writers");

        ConsoleReply reply = await browser.Upload($"bucket?name={Bucket}", "large", new byte[(16 * 1024 * 1024) + 1]);

        Assert.Equal((413, "the form could not be read: a file has at most 16777216 bytes here, so send larger ones with a client of S3"), (reply.Status, reply.Text));
        Assert.Null(_accounts.Get("large"));
    }

    [Fact]
    public async Task Writing_IsRefusedToReaders()
    {
        _accounts.Put("note.txt", "before");
        ConsoleBrowser browser = await _accounts.Working("Readers");
        string note = $"bucket={Bucket}&key=note.txt";
        await browser.Get($"object?{note}");

        ConsoleReply saved = await browser.Post($"object?{note}", ("text", "after"));
        ConsoleReply uploaded = await browser.Upload($"bucket?name={Bucket}", "note.txt", "after"u8.ToArray());
        ConsoleReply deleted = await browser.Post($"object/delete?{note}");

        Assert.Equal([403, 403, 403], (int[])[saved.Status, uploaded.Status, deleted.Status]);
        Assert.Contains(
            "AccessDenied User: arn:aws:sts::999999999999:assumed-role/Readers/Dora is not authorized to perform: s3:PutObject on resource: \"arn:aws:s3:::amzn-s3-demo-bucket-console/note.txt\" because no identity-based policy allows the s3:PutObject action",
            saved.Words,
            StringComparison.Ordinal);
        Assert.Contains(">\nafter</textarea>", System.Net.WebUtility.HtmlDecode(saved.Text), StringComparison.Ordinal);
        Assert.Equal("before", _accounts.Get("note.txt"));
    }

    [Theory]
    [InlineData("one\ntwo", "one\r\nthree", "one\nthree")]
    [InlineData("one\r\ntwo", "one\r\nthree", "one\r\nthree")]
    [InlineData("\nfirst line is empty", "\r\nfirst line is empty", "\nfirst line is empty")]
    [InlineData("", "grüß 𝄞", "grüß 𝄞")]
    public async Task Text_KeepsItsLineEnds(string before, string sent, string after)
    {
        _accounts.Put("text", before);
        ConsoleBrowser browser = await _accounts.Working("Writers");
        ConsoleReply page = await browser.Get($"object?bucket={Bucket}&key=text");
        Assert.Contains($">\n{before}</textarea>", System.Net.WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);

        Assert.Equal(303, (await browser.Post($"object?bucket={Bucket}&key=text", ("text", sent))).Status);

        Assert.Equal(after, _accounts.Get("text"));
    }

    [Theory]
    [InlineData("binary \0 text")]
    [InlineData("bell \a")]
    public async Task BinaryObject_IsNotEdited(string content)
    {
        _accounts.Put("binary", content);
        ConsoleBrowser browser = await _accounts.Working("Writers");

        ConsoleReply page = await browser.Get($"object?bucket={Bucket}&key=binary");

        Assert.DoesNotContain("<textarea", page.Text, StringComparison.Ordinal);
        Assert.Contains("The object is no text of at most 64 KiB, so it is not edited here.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_IsSavedAndNeverShown()
    {
        _accounts.Put("page \"1\".html", "<script>alert(1)</script>");
        ConsoleBrowser browser = await _accounts.Working("Readers");

        ConsoleReply reply = await browser.Get($"object/download?bucket={Bucket}&key={Uri.EscapeDataString("page \"1\".html")}");

        Assert.Equal("<script>alert(1)</script>", reply.Text);
        Assert.Equal("application/octet-stream", reply.Headers.ContentType.ToString());
        Assert.StartsWith("attachment; ", reply.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buckets_AreListedWithTheRightOfWhoAsks()
    {
        ConsoleBrowser user = await _accounts.SignedIn();
        ConsoleReply refused = await user.Get("buckets");
        ConsoleBrowser reader = await _accounts.Working("Readers");

        Assert.Equal(403, refused.Status);
        Assert.Contains("No policy of arn:aws:iam::111111111111:user/Dora allows s3:ListAllMyBuckets", refused.Words, StringComparison.Ordinal);
        Assert.Contains(Bucket, (await reader.Get("buckets")).Words, StringComparison.Ordinal);
    }
}
