using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Identifiers;

public sealed class IamPathTests
{
    private static readonly string Longest = $"/{new string('p', 510)}/";

    public static TheoryData<ParseCase> Rows =>
    [
        ParseCase.Valid("/"),
        ParseCase.Valid("/team/"),
        ParseCase.Valid("/a/b/c/"),
        ParseCase.Valid("/_+=,.@-/"),
        ParseCase.Valid("/aws-service-role/x.amazonaws.com/"),
        ParseCase.Valid(Longest),
        ParseCase.Invalid(null, "the path is empty, but must have 1 to 512 characters"),
        ParseCase.Invalid("", "the path is empty, but must have 1 to 512 characters"),
        ParseCase.Invalid($"/{Longest[1..^1]}p/", $"the path `/{new string('p', 76)}...` has 513 characters, but must have 1 to 512"),
        ParseCase.Invalid("team", "the path `team` must begin and end with `/`, as in `/team/`"),
        ParseCase.Invalid("/team", "the path `/team` must begin and end with `/`, as in `/team/`"),
        ParseCase.Invalid("team/", "the path `team/` must begin and end with `/`, as in `/team/`"),
        ParseCase.Invalid("//", "the path `//` has an empty part, but needs a name between two `/`"),
        ParseCase.Invalid("/a//b/", "the path `/a//b/` has an empty part, but needs a name between two `/`"),
        ParseCase.Invalid("/é/", "the path `/é/` contains U+00E9, but may have only ASCII letters, digits and `_+=,.@-/`"),
        ParseCase.Invalid("/team/\n", "the path `/team/\n` contains U+000A, but may have only ASCII letters, digits and `_+=,.@-/`"),
        ParseCase.Invalid("/a b/", "the path `/a b/` contains U+0020, but may have only ASCII letters, digits and `_+=,.@-/`"),
        ParseCase.Invalid("/a*/", "the path `/a*/` contains `*`, but may have only ASCII letters, digits and `_+=,.@-/`"),
        ParseCase.Invalid("/\u007F/", "the path `/\u007F/` contains U+007F, but may have only ASCII letters, digits and `_+=,.@-/`"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void TryParse_FollowsIam(ParseCase row) => row.Check(IamPath.TryParse, IamPath.Parse);

    [Fact]
    public void Root_IsTheDefault()
    {
        Assert.Equal(IamPath.Root, default);
        Assert.Equal(IamPath.Root, IamPath.Parse("/"));
        Assert.True(IamPath.Root.IsRoot);
        Assert.False(IamPath.Parse("/team/").IsRoot);
        Assert.Equal("/", default(IamPath).ToString());
    }
}
