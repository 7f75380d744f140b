using System.Text.RegularExpressions;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Documents;

/// <summary>The pictures that documents show are there, and small. <c>./build.sh pictures</c> draws them.</summary>
public sealed partial class PictureTests
{
    private const long MostBytes = 250 * 1024;

    private static readonly (string Document, string Picture)[] Shown =
    [
        .. Repository.Files(".", "*.md").SelectMany(document => Picture().Matches(Repository.Read(document))
            .Select(match => match.Groups["path"].Value)
            .Where(path => !path.Contains("://", StringComparison.Ordinal))
            .Select(path => (document, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, path))))),
    ];

    [Fact]
    public void Pictures_ThatAreShown_AreThere()
    {
        Assert.Contains("README.md", Shown.Select(each => each.Document));
        Assert.All(Shown, each => Assert.True(File.Exists(each.Picture), $"{each.Document} shows `{each.Picture}`, which is not there"));
    }

    [Fact]
    public void Pictures_AreSmall() => Assert.All(
        Repository.Files("docs/images", "*.png"),
        file =>
        {
            byte[] png = File.ReadAllBytes(Path.Combine(Repository.Root, file));
            Assert.True(png.LongLength <= MostBytes, $"{file} has {png.LongLength} bytes");
            Assert.Equal("PNG"u8.ToArray(), png[1..4]);
        });

    [Fact]
    public void Pictures_ThatAreShown_SayWhatTheyShow() => Assert.All(
        Repository.Files(".", "*.md"),
        document => Assert.DoesNotMatch(@"!\[\]\(|<img (?![^>]*alt=""[^""]+"")", Repository.Read(document)));

    [GeneratedRegex(@"!\[[^\]]*\]\((?<path>[^)\s]+)\)|<img [^>]*src=""(?<path>[^""]+)""")]
    private static partial Regex Picture();
}
