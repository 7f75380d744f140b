using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi;
using Pulumi.Random;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Tests.Limits;

/// <summary>The tags of a role: how many, which characters, and keys that IAM takes for the same.</summary>
public sealed class TagTests
{
    private const string Page = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html";

    private static readonly TrustGrant[] Sound = [TrustGrant.Account(TestAccounts.TrustedId)];

    private static CrossAccountRole Role(InputMap<string> tags, InputMap<string>? byDefault = null) => TestRoles.Role(Sound, args =>
    {
        args.Tags = tags;
        args.Account = AwsAccountProvider.Connect("tagging", new() { Id = TestAccounts.TrustingId, Region = "us-east-1", DefaultTags = byDefault ?? [] });
    });

    private static Dictionary<string, string> Many(int count, string prefix = "key") => Enumerable.Range(0, count).ToDictionary(i => $"{prefix}{i}", _ => "value");

    private static async Task<string> ErrorAsync(InputMap<string> tags, InputMap<string>? byDefault = null) =>
        TestRoles.WithoutHeading("role `data` cannot be created:", await Programs.FailAsync(() => Role(tags, byDefault)));

    [Fact]
    public async Task Tags_OfTheLimits_AreDeployed()
    {
        await Programs.UpAsync(() => Role(Many(50)));
        await Programs.UpAsync(() => Role(Many(49), Many(1, "default")));
        await Programs.UpAsync(() => Role(Many(50), new() { ["key0"] = "of the account" }));
        await Programs.UpAsync(() => Role(new() { [new string('k', 128)] = new string('v', 256), ["größe: a/b=c+d-e@f_g.h"] = "" }));
    }

    [Fact]
    public async Task Tags_OneMoreThanTheLimit_AreRefused()
    {
        const string Expected = $"`Tags`: the role has 51 tags, but may have at most 50: leave some out ({Page})";

        Assert.Equal(Expected, await ErrorAsync(Many(51)));
        Assert.Equal(Expected, await ErrorAsync(Many(50), new() { ["owner"] = "data" }));
    }

    [Fact]
    public async Task Tags_OnePastTheLengthsOrOfOtherCharacters_AreRefused()
    {
        string key = new('k', 129);
        string error = await ErrorAsync(new() { [key] = "", ["long"] = new string('v', 257), ["a,b"] = "", [""] = "", ["odd"] = "a;b", ["Aws:team"] = "" });

        Assert.Equal(
            $"""
            `Tags`: the tag key `` has 0 characters, but must be 1 to 128 letters, digits, spaces and `_.:/=+-@`: give another one ({Page})
            `Tags`: the tag key `Aws:team` begins with `aws:`, which only AWS gives, whatever its case: give another one ({Page})
            `Tags`: the tag key `a,b` has 3 characters, but must be 1 to 128 letters, digits, spaces and `_.:/=+-@`: give another one ({Page})
            `Tags`: the tag key `{key}` has 129 characters, but must be 1 to 128 letters, digits, spaces and `_.:/=+-@`: give another one ({Page})
            `Tags`: the value of the tag `long` has 257 characters, but must be at most 256 letters, digits, spaces and `_.:/=+-@`: give another one ({Page})
            `Tags`: the value of the tag `odd` has 3 characters, but must be at most 256 letters, digits, spaces and `_.:/=+-@`: give another one ({Page})
            """,
            error);
    }

    [Fact]
    public async Task TagKeys_ThatDifferOnlyInCase_AreRefused()
    {
        const string Expected = $"`Tags`: the tag keys `Team` and `team` differ only in case, but AWS does not tell such keys apart: keep one of them ({Page})";

        Assert.Equal(Expected, await ErrorAsync(new() { ["team"] = "a", ["Team"] = "a" }));
        Assert.Equal(Expected, await ErrorAsync(new() { ["team"] = "a" }, new() { ["Team"] = "a" }));
    }

    [Fact]
    public async Task Tags_ThatAreNotKnown_AreCheckedOnceTheyAre()
    {
        static InputMap<string> Late() => new() { ["team"] = new RandomPassword("late", new() { Length = 300 }).Result };

        await Programs.PreviewAsync(() => Role(new() { ["team"] = OutputUtilities.CreateUnknown("") }));
        await Programs.PreviewAsync(() => Role(Late()));
        IReadOnlyList<string> errors = await Programs.FailuresAsync(() => Role(new() { ["team"] = new RandomPassword("late", new() { Length = 8 }).Result.Apply(_ => new string('v', 257)) }));

        Assert.Contains(errors, error => error.Contains("`Tags`: the value of the tag `team` has 257 characters, but must be at most 256", StringComparison.Ordinal));
    }
}
