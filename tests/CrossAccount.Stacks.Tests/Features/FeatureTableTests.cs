using System.Text.RegularExpressions;
using CrossAccount.Stacks.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary><c>docs/features.md</c> tells the truth: its rows are complete, its snippets work, its tests exist.</summary>
public sealed partial class FeatureTableTests
{
    private const int LastRow = 49;

    public static TheoryData<string> Keys => [.. FeatureTable.Rows.Where(row => row.IsThere).Select(row => row.Key)];

    [Fact]
    public void Rows_AreAllOfThem_InOrder()
    {
        string[] numbered = [.. FeatureTable.Rows.Select(row => row.Key).Where(key => char.IsAsciiDigit(key[0]))];

        Assert.Equal(Enumerable.Range(1, LastRow).Select(row => row.ToString(System.Globalization.CultureInfo.InvariantCulture)), numbered);
        Assert.All(FeatureTable.Rows, row => Assert.True(row.IsThere, row.Key));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Test_OfARow_Exists(string key)
    {
        string[] name = FeatureTable.Row(key).Test.Split('.');

        Assert.Equal(2, name.Length);
        if (typeof(FeatureTableTests).Assembly.GetTypes().SingleOrDefault(type => type.Name == name[0]) is { } type)
        {
            Assert.Contains(type.GetMethod(name[1])?.GetCustomAttributes(inherit: false) ?? [], attribute => attribute is FactAttribute);
            return;
        }

        // A test of another project, which is not loaded here.
        string file = Assert.Single(Repository.Files("tests", $"{name[0]}.cs"));
        Assert.Matches($@"\[(Fact|Theory)\][^{{}}]*\s{name[1]}\(", Repository.Read(file));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void CSharp_OfARow_IsCompiled(string key)
    {
        string compiled = Repository.Read("tests/CrossAccount.Stacks.Tests/Features/FeatureCode.cs");
        string code = FeatureTable.Row(key).CSharp;

        Assert.Equal(code.Length > 0, FeatureCode.Rows.ContainsKey(key));
        Assert.All(code.Length > 0 ? code.Split("; ") : [], part =>
            Assert.Contains(part.TrimEnd(';'), Row(compiled, key), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Settings_OfARow_AreReadWithoutErrors(string key)
    {
        string settings = FeatureTable.Row(key).Settings;

        Assert.True(settings.Length == 0 || FeatureRun.SettingsOf(settings).Errors() == "", settings.Length == 0 ? "" : FeatureRun.SettingsOf(settings).Errors());
    }

    private static string Row(string compiled, string key) => Entry().Matches(compiled).Single(match => match.Groups["key"].Value == key).Value;

    [GeneratedRegex(@"^        \[""(?<key>\w+)""\] = .*$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
