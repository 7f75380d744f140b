using System.Text;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Parsing;

/// <summary>
/// Work is linear in the input. It is counted in bytes allocated, which tells a quadratic path or message from a linear one on every
/// machine alike.
/// </summary>
public sealed class ParserWorkTests
{
    public static TheoryData<string, Func<int, string>> Shapes => new()
    {
        { "unknown elements on one line", n => $"{{{Repeat(n, "\"x\":1")}}}" },
        { "bad items of a list under a long key", n => Condition($"\"aws:{new string('k', n)}\":[{Repeat(n / 4, "null")}]") },
        { "keys under a long operator", n => $"{{\"Statement\":{{\"Effect\":\"Allow\",\"Action\":\"*\",\"Condition\":{{\"{new string('o', n)}\":{{{Repeat(n / 4, "\"k\":1")}}}}}}}}}" },
        { "repeated keys", n => Condition(Repeat(n / 4, "\"aws:k\":\"v\"")) },
        { "statements that are no objects", n => $"{{\"Statement\":[{Repeat(n, "1")}]}}" },
        { "lines of errors", n => $"{{\"Statement\":[\n{Repeat(n, "1\n")}]}}" },
        { "long bad values", n => Condition($"\"aws:k\":[\"{new string('v', n)}\",null]") },
        { "unclosed variables", n => $"{{\"Version\":\"2012-10-17\",\"Statement\":{{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::{string.Concat(Enumerable.Repeat("${", n))}\"}}}}" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Parse_TenTimesTheInput_AllocatesAtMostFifteenTimes(string name, Func<int, string> shape)
    {
        Assert.NotEmpty(name);
        byte[] small = Encoding.UTF8.GetBytes(shape(2_000));
        byte[] large = Encoding.UTF8.GetBytes(shape(20_000));
        PolicyParser.Parse(small);

        long ofSmall = Allocated(small);
        long ofLarge = Allocated(large);

        Assert.True(ofLarge <= (ofSmall * 15) + 100_000, $"{ofSmall} bytes became {ofLarge}");
    }

    [Fact]
    public void Parse_FiftyThousandErrorsOnOneLine_LocatesEach()
    {
        ParseResult result = PolicyParser.Parse($"{{\"Statement\":[{Repeat(50_000, "1")}]}}");

        Assert.Equal(50_000, result.Diagnostics.Length);
        Assert.Equal((1, 15), (result.Diagnostics[0].Line, result.Diagnostics[0].Column));
        Assert.Equal((1, 15 + (2 * 49_999)), (result.Diagnostics[^1].Line, result.Diagnostics[^1].Column));
    }

    [Theory]
    [InlineData("${")]
    [InlineData("${aws:username}")]
    [InlineData("${*}")]
    public void Compile_AHundredThousandVariables_IsPlainTextInTheOriginalVersion(string variable)
    {
        string text = string.Concat(Enumerable.Repeat(variable, 100_000));
        PolicyDocument document = new(Statement.Allow("s3:GetObject").On($"arn:aws:s3:::{text}")
            .When(new Condition(ConditionOperators.ArnLike, "aws:PrincipalArn", $"arn:aws:iam::1:{text}", text)));

        Assert.Single(Given.Compile(document with { Version = PolicyVersion.Original }, PolicyKind.Inline).Document.Statements);
        Assert.Equal(variable == "${" ? 3 : 0, PolicyValidator.Validate(document, PolicyKind.Inline).Length);
    }

    private static string Condition(string keys) =>
        $"{{\"Statement\":{{\"Effect\":\"Allow\",\"Action\":\"*\",\"Condition\":{{\"StringEquals\":{{{keys}}}}}}}}}";

    private static string Repeat(int count, string item) => string.Join(',', Enumerable.Repeat(item, count));

    private static long Allocated(byte[] utf8)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        PolicyParser.Parse(utf8);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
