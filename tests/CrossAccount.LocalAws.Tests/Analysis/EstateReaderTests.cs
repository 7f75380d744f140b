using System.Text;
using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Differences;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Analysis;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Tests.Support;
using CrossAccount.TestSupport.Exports;

namespace CrossAccount.LocalAws.Tests.Analysis;

/// <summary>Exports are read item by item, with the same result as when they are imported as a whole.</summary>
public sealed class EstateReaderTests
{
    private const string User =
        """{"Path":"/","UserName":"David","UserId":"AIDA2222222222222EXAM","Arn":"arn:aws:iam::111111111111:user/David","CreateDate":"2024-11-04T09:15:27+00:00"}""";

    private const string AwsPolicy =
        """{"PolicyName":"P","PolicyId":"ANPA2222222222222EXAM","Arn":"arn:aws:iam::aws:policy/P","Path":"/","DefaultVersionId":"v1","CreateDate":"2024-11-04T09:15:27+00:00","UpdateDate":"2024-11-04T09:15:27+00:00","PolicyVersionList":[{"VersionId":"v1","IsDefaultVersion":true,"CreateDate":"2024-11-04T09:15:27+00:00","Document":"%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22sts%3AAssumeRole%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D"}]}""";

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void ShippedExports_AreTheSameEstate_HoweverTheyAreRead(string stack)
    {
        AccountExport[] exports = [StackFiles.Export(stack, "111111111111"), StackFiles.Export(stack, "999999999999")];
        var cloud = new LocalCloud(TimeProvider.System);
        Assert.All(exports, export => Assert.Empty(cloud.Import(export).Problems));
        Estate whole = cloud.ToEstate();
        var reader = new EstateReader();
        foreach (AccountExport export in exports)
        {
            reader.Add(export.AuthorizationDetails.Name, new MemoryStream(export.AuthorizationDetails.Utf8.ToArray()));
        }

        Estate estate = reader.ToEstate()!;

        Assert.Empty(reader.Problems);
        Assert.Equal(whole.Principals.Select(Describe), estate.Principals.Select(Describe));
        Assert.True(AccessDifference.Between(whole, estate).IsEmpty);
    }

    [Fact]
    public void LargeExport_IsAnsweredExactly()
    {
        string file = Path.GetTempFileName();
        try
        {
            LargeExport expected;
            using (FileStream output = File.Create(file))
            {
                expected = LargeExport.Write(output, LargeExport.Whole);
            }

            var reader = new EstateReader();
            reader.Add("target.json", new MemoryStream(LargeExport.TargetAccount.ToArray()));
            using FileStream input = File.OpenRead(file);
            Assert.InRange(input.Length, 100_000_000, 115_000_000);
            reader.Add("large.json", input);
            Estate estate = reader.ToEstate()!;
            RoleAccess answer = new EstateAnalysis(estate).WhoCanAssume(Arn.Parse(LargeExport.Target));

            Assert.Equal(LargeExport.Whole + 1, estate.Principals.Count());
            Assert.Equal(expected.Direct, answer.Direct.Select(access => access.Principal.Name));
            Assert.Equal(expected.Chains, answer.Chains.Select(chain => chain.Principal.Name));
            Assert.InRange(expected.Direct.Length, 80, 120);
            EstateUser[] users = [.. estate.FindAccount(AccountId.Parse(LargeExport.Account))!.Users];
            Assert.Equal(100, users.SelectMany(user => user.Policies.Where(policy => policy.Origin.Owner.Length == 0 && policy.Origin.Name != "PowerUserAccess")).Distinct(ReferenceEqualityComparer.Instance).Count());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Pages_InOneFileOrInSeveral_AreOneAccount()
    {
        string first = $$"""{"Policies":[{{AwsPolicy}}],"IsTruncated":true,"Marker":"m"}""";
        string user = User[..^1] + ",\"AttachedManagedPolicies\":[{\"PolicyName\":\"P\",\"PolicyArn\":\"arn:aws:iam::aws:policy/P\"}]}";
        string second = $$"""{"UserDetailList":[{{user}}],"IsTruncated":false}""";
        string third = $$"""{"UserDetailList":[{{User.Replace("David", "Jane", StringComparison.Ordinal).Replace("AIDA2", "AIDA3", StringComparison.Ordinal)}}],"IsTruncated":true}""";

        Estate estate = Read(out _, ("third.json", third), ("first.json", "\uFEFF" + first + "\n" + second))!;

        Assert.Equal(["user/David", "user/Jane"], estate.Principals.Select(principal => principal.Label));
        Assert.Equal("P", Assert.Single(estate.Principals.First().Policies).Origin.Name);
    }

    public static TheoryData<string, string[], string> Problems { get; } = new()
    {
        { "no last page", [Users("true", User)], "0.json: $.IsTruncated: the export is cut off after page 1; export it again without `--no-paginate` and `--max-items`, or give the pages that follow too" },
        { "no account", [$$"""{"Policies":[{{AwsPolicy}}]}"""], "0.json: $: the export has no ARN that would tell its account; put its pages into one file, one after the other, or leave it out" },
        { "not JSON", ["[{]"], "0.json: $: the value is a list, but must be an object; export the account again, or mend the file by hand" },
        { "cut", [Users("false", User)[..^5]], "0.json: $: the file is not JSON at line 1, column 187; export it again with `--output json`" },
        { "two accounts", [Users("false", User, User.Replace("111111111111", "222222222222", StringComparison.Ordinal))], "0.json: $.UserDetailList[1].Arn: `arn:aws:iam::222222222222:user/David` is not of account `111111111111`, which `$.UserDetailList[0].Arn` is of; put each account into a file of its own" },
        { "twice", [Users("false", User), Users("false", User)], "1.json: $.UserDetailList[0].UserId: `AIDA2222222222222EXAM` is not a unique ID of its own; write 16 or more letters and digits that nothing else has" },
        { "known", [Users("false", User.Replace("111111111111", "999999999999", StringComparison.Ordinal))], "0.json: $.UserDetailList[0].Arn: the account `999999999999` is in the estate already; give each account once" },
        { "no group", [Users("false", User[..^1] + ",\"GroupList\":[\"Devs\"]}")], "0.json: $.UserDetailList[0].GroupList[0]: the group `Devs` is not in `GroupDetailList`; export the account without `--filter`" },
        { "no policy", [Users("false", User[..^1] + ",\"AttachedManagedPolicies\":[{\"PolicyName\":\"P\",\"PolicyArn\":\"arn:aws:iam::aws:policy/P\"}]}")], "0.json: $.UserDetailList[0].AttachedManagedPolicies[0].PolicyArn: the policy `arn:aws:iam::aws:policy/P` is not in `Policies`; export the account without `--filter`, or add the policy with its document" },
        { "no boundary", [Users("false", User[..^1] + ",\"PermissionsBoundary\":{\"PermissionsBoundaryType\":\"Policy\",\"PermissionsBoundaryArn\":\"arn:aws:iam::aws:policy/P\"}}")], "0.json: $.UserDetailList[0].PermissionsBoundary.PermissionsBoundaryArn: the policy `arn:aws:iam::aws:policy/P` is not in `Policies`; export the account without `--filter`, or add the policy with its document" },
        { "unknown field", [Users("false", User[..^1] + ",\"Password\":\"x\"}")], "0.json: $.UserDetailList[0].Password: there is no field `Password` here; leave it out, or write one of `Path`, `UserName`, `UserId`, `Arn`, `CreateDate`, `UserPolicyList`, `GroupList`, `AttachedManagedPolicies`, `PermissionsBoundary`, `Tags`" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Read_Invalid_SaysWhatAndWhere(string what, string[] files, string expected)
    {
        Estate? estate = Read(out EstateReader reader, [.. files.Select((json, index) => ($"{index}.json", json))]);

        Assert.Null(estate);
        Assert.True(expected == reader.Problems[0].ToString(), $"{what}: {reader.Problems[0]}");
    }

    [Fact]
    public void OwnerOf_ReadsOnlyAsFarAsNeeded()
    {
        Assert.Equal(AccountId.Parse("111111111111"), EstateReader.OwnerOf(Stream($$"""{"Policies":[{{AwsPolicy}}],"UserDetailList":[{{User}},this is not JSON""")));
        Assert.Null(EstateReader.OwnerOf(Stream($$"""{"Policies":[{{AwsPolicy}}]}""")));
        Assert.Null(EstateReader.OwnerOf(Stream("no")));
    }

    private static Estate? Read(out EstateReader reader, params (string Name, string Json)[] files)
    {
        var builder = new EstateBuilder();
        builder.Account(AccountId.Parse("999999999999"));
        reader = new EstateReader(files.Length == 1 ? builder.Build() : null);
        foreach ((string name, string json) in files)
        {
            reader.Add(name, Stream(json));
        }

        return reader.ToEstate();
    }

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));

    private static string Users(string truncated, params string[] users) => $$"""{"IsTruncated":{{truncated}},"UserDetailList":[{{string.Join(',', users)}}]}""";

    private static string Describe(EstatePrincipal principal) => string.Join(
        ' ',
        [
            principal.Arn.ToString(), principal.UniqueId!, principal.PermissionsBoundary?.Origin.ToString() ?? "",
            .. principal.Policies.Select(policy => policy.Origin.ToString()).Order(StringComparer.Ordinal), .. principal.Tags.Select(tag => $"{tag.Key}={tag.Value}"),
            .. principal is EstateUser user ? user.Groups.Select(group => group.Name.ToString()) : [],
        ]);
}
