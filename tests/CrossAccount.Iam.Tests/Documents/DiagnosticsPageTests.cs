using System.Reflection;
using System.Text.RegularExpressions;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Documents;

/// <summary>The page about diagnostics: every code has its section, and what the section says of its example is what comes out.</summary>
public sealed partial class DiagnosticsPageTests
{
    private static readonly string Page = Repository.Read("docs/diagnostics.md");

    private static readonly string[] Codes =
    [
        .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>Examples that are too long to be shown.</summary>
    private static readonly Dictionary<string, Func<IEnumerable<Diagnostic>>> Long = new()
    {
        [DiagnosticCodes.TooDeep] = () => PolicyValidator.Validate(new string('[', 17), PolicyKind.Managed),
        [DiagnosticCodes.TooLarge] = () => PolicyValidator.Validate(WithSid(new string('a', 6144)), PolicyKind.Managed),
        [DiagnosticCodes.InlinePoliciesTooLarge] = () =>
            [PolicyValidator.ValidateInline([WithSid(new string('a', 2000)), WithSid(new string('b', 2000))], InlinePolicyOwner.User)!],
    };

    private static string[] Sections => [.. Headings().Matches(Page).Select(match => match.Groups[1].Value)];

    public static TheoryData<string> Rows => new(Sections);

    [Fact]
    public void Page_HasEveryCodeOnce()
    {
        Assert.Equal(Codes.Length, Codes.Distinct().Count());
        Assert.Equal(Codes.Order(StringComparer.Ordinal), Sections.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Example_GivesTheCode(string code)
    {
        if (Long.TryGetValue(code, out var example))
        {
            Assert.Equal([code], example().Select(diagnostic => diagnostic.Code));
            return;
        }

        (PolicyKind kind, string wrong, string says, string mended) = Read(code);

        Diagnostic found = Assert.Single(PolicyValidator.Validate(wrong, kind));
        Assert.Equal((code, says), (found.Code, $"{found.Path}: {found.Message}; {found.Help}"));
        Assert.Empty(PolicyValidator.Validate(mended, kind));
    }

    [Theory]
    [InlineData("trust policy | 2,048, or up to 8,192", PolicyKind.Trust, 2048)]
    [InlineData("managed policy, permissions boundary | 6,144", PolicyKind.Managed, 6144)]
    [InlineData("inline policies of a role, together | 10,240", PolicyKind.Inline, 10240)]
    [InlineData("session policy | 2,048", PolicyKind.Session, 2048)]
    [InlineData("service control policy | 10,240", PolicyKind.ServiceControl, 10240)]
    [InlineData("resource control policy | 5,120", PolicyKind.ResourceControl, 5120)]
    [InlineData("bucket policy | 20,480", PolicyKind.Resource, 20480)]
    public void Sizes_AreThoseOfTheLibrary(string row, PolicyKind kind, int maximum)
    {
        Assert.Contains($"| {row}", Page, StringComparison.Ordinal);
        Assert.Equal(maximum, PolicyQuotas.Default.MaximumOf(kind));
    }

    private static (PolicyKind Kind, string Wrong, string Says, string Mended) Read(string code)
    {
        int start = Page.IndexOf($"### `{code}`", StringComparison.Ordinal);
        int next = Page.IndexOf("\n##", start, StringComparison.Ordinal);
        Match match = Example().Match(next < 0 ? Page[start..] : Page[start..next]);
        Assert.True(match.Success, $"the section `{code}` has no example");
        PolicyKind kind = match.Groups["kind"].Value switch
        {
            "managed policy" => PolicyKind.Managed,
            "trust policy" => PolicyKind.Trust,
            "resource control policy" => PolicyKind.ResourceControl,
            string other => throw new InvalidOperationException($"the page has an example of a `{other}`, which the test does not know"),
        };
        return (kind, Document(match.Groups["wrong"].Value), match.Groups["says"].Value, Document(match.Groups["mended"].Value));
    }

    /// <summary>A statement alone stands for a document of the current version.</summary>
    private static string Document(string json) =>
        json.Contains("\"Version\"", StringComparison.Ordinal) || json.Contains("\"Statement\"", StringComparison.Ordinal)
            ? json
            : $"{{\"Version\":\"2012-10-17\",\"Statement\":[{json}]}}";

    private static string WithSid(string sid) => Document($$"""{ "Sid": "{{sid}}", "Effect": "Allow", "Action": "s3:*", "Resource": "*" }""");

    [GeneratedRegex("^### `([a-z-]+)`$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"As an? (?<kind>[a-z ]+):\n\n```(json|text)\n(?<wrong>.*?)\n```\n\n> (?<says>[^\n]*)\n\nMended:\n\n```json\n(?<mended>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
