using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Export;

/// <summary>What is wrong with an export is said with file, place and remedy, and nothing is imported.</summary>
public class ImportProblemsTests
{
    private const string User =
        """{"Path":"/","UserName":"David","UserId":"AIDA2222222222222EXAM","Arn":"arn:aws:iam::111111111111:user/David","CreateDate":"2024-11-04T09:15:27+00:00"}""";

    private const string Role =
        """{"Path":"/","RoleName":"Role","RoleId":"AROA2222222222222EXAM","Arn":"arn:aws:iam::111111111111:role/Role","CreateDate":"2024-11-04T09:15:27+00:00","AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}]}}""";

    public static TheoryData<string, string, string> Problems { get; } = new()
    {
        { "not JSON", "{", "e.json: $: the file is not JSON at line 1, column 2; export it again with `--output json`" },
        { "a list", "[]", "e.json: $: the value is a list, but must be an object; export the account again, or mend the file by hand" },
        { "duplicate field", """{"Policies":[],"Policies":[]}""", "e.json: $.Policies: the field `Policies` stands twice; keep one of them" },
        { "unknown field", """{"Users":[]}""", "e.json: $.Users: there is no field `Users` here; leave it out, or write one of `UserDetailList`, `GroupDetailList`, `RoleDetailList`, `Policies`, `IsTruncated`, `Marker`, `NextToken`" },
        { "truncated", """{"IsTruncated":true}""", "e.json: $.IsTruncated: the export is cut off after page 1; export it again without `--no-paginate` and `--max-items`, or give the pages that follow too" },
        { "cut off by the command line", """{"NextToken":"eyJNYXJrZXIi"}""", "e.json: $.IsTruncated: the export is cut off after page 1; export it again without `--no-paginate` and `--max-items`, or give the pages that follow too" },
        { "truncated twice", """{"IsTruncated":true}{"IsTruncated":true}""", "e.json (page 2): $.IsTruncated: the export is cut off after page 2; export it again without `--no-paginate` and `--max-items`, or give the pages that follow too" },
        { "not a truth value", """{"IsTruncated":"no"}""", "e.json: $.IsTruncated: the value is a text, but must be `true` or `false`; export the account again, or mend the file by hand" },
        { "nothing", "", "e.json: $: the file is empty; export it again with `--output json`" },
        { "not JSON on its second page", "{}\n{\"Policies\":[}", "e.json: $: the file is not JSON at line 2, column 14; export it again with `--output json`" },
        { "list expected", """{"UserDetailList":{}}""", "e.json: $.UserDetailList: the value is an object, but must be a list; export the account again, or mend the file by hand" },
        { "object expected", """{"UserDetailList":[1]}""", "e.json: $.UserDetailList[0]: the value is a number, but must be an object; export the account again, or mend the file by hand" },
        { "missing field", Users(User.Replace("\"UserId\":\"AIDA2222222222222EXAM\",", "", StringComparison.Ordinal)), "e.json: $.UserDetailList[0].UserId: the value is missing, but must be a text; export the account again, or mend the file by hand" },
        { "not a time", Users(User.Replace("2024-11-04T09:15:27+00:00", "yesterday", StringComparison.Ordinal)), "e.json: $.UserDetailList[0].CreateDate: `yesterday` is not a time; write ISO 8601, as in `2024-11-15T09:00:00+00:00`" },
        { "not an ARN", Users(User.Replace("arn:aws:iam", "aws:iam", StringComparison.Ordinal)), "e.json: $.UserDetailList[0].Arn: `aws:iam::111111111111:user/David` is not an ARN, but must read `arn:partition:service:region:account:resource`; export the account again, or mend the file by hand" },
        { "no ARN at all", "{}", "e.json: $: the export has no ARN that would tell its account; say which account it is of" },
        { "two accounts", Users(User, User.Replace("111111111111", "222222222222", StringComparison.Ordinal)), "e.json: $.UserDetailList[1].Arn: `arn:aws:iam::222222222222:user/David` is not of account `111111111111`, which `$.UserDetailList[0].Arn` is of; put each account into a file of its own" },
        { "ARN and name differ", Users(User.Replace("\"David\"", "\"Dave\"", StringComparison.Ordinal)), "e.json: $.UserDetailList[0].Arn: `arn:aws:iam::111111111111:user/David` does not fit name and path; write `arn:aws:iam::111111111111:user/Dave`" },
        { "same name twice", Users(User, User.Replace("David", "DAVID", StringComparison.Ordinal).Replace("AIDA2", "AIDA3", StringComparison.Ordinal)), "e.json: $.UserDetailList[1].UserName: the user `DAVID` stands twice; IAM compares names without case; keep one of them" },
        { "same ID twice", Users(User, User.Replace("David", "Jane", StringComparison.Ordinal)), "e.json: $.UserDetailList[1].UserId: `AIDA2222222222222EXAM` is not a unique ID of its own; write 16 or more letters and digits that nothing else has" },
        { "unknown group", Users(User[..^1] + ",\"GroupList\":[\"Devs\"]}"), "e.json: $.UserDetailList[0].GroupList[0]: the group `Devs` is not in `GroupDetailList`; export the account without `--filter`" },
        { "unknown policy", Users(User[..^1] + ",\"AttachedManagedPolicies\":[{\"PolicyName\":\"P\",\"PolicyArn\":\"arn:aws:iam::aws:policy/P\"}]}"), "e.json: $.UserDetailList[0].AttachedManagedPolicies[0].PolicyArn: the policy `arn:aws:iam::aws:policy/P` is not in `Policies`; export the account without `--filter`, or add the policy with its document" },
        { "bad inline policy", Users(User[..^1] + ",\"UserPolicyList\":[{\"PolicyName\":\"P\",\"PolicyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"GetObject\",\"Resource\":\"*\"}]}}]}"), "e.json: $.UserDetailList[0].UserPolicyList[0].PolicyDocument.Statement[0].Action: `GetObject` is not an action; write `service:Action`, as in `sts:AssumeRole`, or `*`" },
        { "bad trust policy", Roles(Role.Replace(",\"Action\":\"sts:AssumeRole\"", "", StringComparison.Ordinal)), "e.json: $.RoleDetailList[0].AssumeRolePolicyDocument.Statement[0]: the statement has neither `Action` nor `NotAction`; add one of them" },
        { "document is a number", Roles("""{"Path":"/","RoleName":"Role","RoleId":"AROA2222222222222EXAM","Arn":"arn:aws:iam::111111111111:role/Role","CreateDate":"2024-11-04T09:15:27+00:00","AssumeRolePolicyDocument":7}"""), "e.json: $.RoleDetailList[0].AssumeRolePolicyDocument: the value is a number, but must be a policy: an object, or a text encoded for URLs; export the account again, or mend the file by hand" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Import_Invalid_SaysWhatAndWhere(string what, string json, string expected)
    {
        var cloud = new LocalCloud(new ManualClock());

        ImportResult result = cloud.Import(new AccountExport(StackFiles.Text("e.json", json)));

        Assert.True(expected == result.Problems[0].ToString(), $"{what}: {result.Problems[0]}");
        Assert.Null(result.Account);
        Assert.Empty(cloud.Accounts);
    }

    [Fact]
    public void Import_SeveralProblems_AreToldTogether()
    {
        var cloud = new LocalCloud(new ManualClock());
        string json = Users(User[..^1] + ",\"GroupList\":[\"A\",\"B\"]}");

        var error = Assert.Throws<FormatException>(() => cloud.Import(new AccountExport(StackFiles.Text("e.json", json))).AccountOrThrow());

        Assert.Equal(
            "e.json: $.UserDetailList[0].GroupList[0]: the group `A` is not in `GroupDetailList`; export the account without `--filter`\n"
            + "e.json: $.UserDetailList[0].GroupList[1]: the group `B` is not in `GroupDetailList`; export the account without `--filter`",
            error.Message);
    }

    [Fact]
    public void Import_OfAnotherAccountThanExpected_IsRefused() =>
        Problem(
            new AccountExport(StackFiles.Text("e.json", Users(User))) { Account = AccountId.Parse("222222222222") },
            "e.json: $.UserDetailList[0].Arn: the export is of account `111111111111`, but should be of `222222222222`; export it with credentials of that account");

    [Fact]
    public void Import_Twice_IsRefused()
    {
        var cloud = new LocalCloud(new ManualClock());
        var export = new AccountExport(StackFiles.Text("e.json", Users(User)));
        cloud.Import(export).AccountOrThrow();

        Assert.Equal(
            "e.json: $: the account `111111111111` is in the cloud already; import each account once", Assert.Single(cloud.Import(export).Problems).ToString());
    }

    [Fact]
    public void Import_ABucketThatIsThere_IsRefused() =>
        Problem(
            new AccountExport(StackFiles.Text("e.json", Users(User)))
            {
                Buckets = StackFiles.Text("b.json", """{"Buckets":[{"Name":"one","CreationDate":"2024-11-04T09:15:27Z"},{"Name":"one","CreationDate":"2024-11-04T09:15:27Z"}]}"""),
            },
            "b.json: $.Buckets[1].Name: the bucket `one` is there already; give it another name: bucket names are unique across all accounts");

    [Fact]
    public void Import_ABadBucketName_IsRefused() =>
        Problem(
            new AccountExport(StackFiles.Text("e.json", Users(User)))
            {
                Buckets = StackFiles.Text("b.json", """{"Buckets":[{"Name":"Not A Bucket","CreationDate":"2024-11-04T09:15:27Z"}]}"""),
            },
            "b.json: $.Buckets[0].Name: `Not A Bucket` is not a bucket name; write 3 to 63 lowercase letters, digits, `.` and `-`");

    [Theory]
    [InlineData("David", "222222222222", "m.json: $.VirtualMFADevices[0].SerialNumber: `arn:aws:iam::222222222222:mfa/D` is not of account `111111111111`; put each account's devices into a file of its own")]
    [InlineData("Jane", "111111111111", "m.json: $.VirtualMFADevices[0].User.UserName: the user `Jane` is not in `e.json`; export users and devices at the same time")]
    public void Import_ADeviceThatDoesNotFit_IsRefused(string user, string account, string expected) =>
        Problem(
            new AccountExport(StackFiles.Text("e.json", Users(User)))
            {
                MfaDevices = StackFiles.Text("m.json", "{\"VirtualMFADevices\":[{\"SerialNumber\":\"arn:aws:iam::" + account + ":mfa/D\",\"EnableDate\":\"2024-11-04T09:15:27Z\",\"User\":{\"UserName\":\"" + user + "\"}}]}"),
            },
            expected);

    private static void Problem(AccountExport export, string expected) =>
        Assert.Equal(expected, Assert.Single(new LocalCloud(new ManualClock()).Import(export).Problems).ToString());

    private static string Users(params string[] users) => "{\"UserDetailList\":[" + string.Join(',', users) + "]}";

    private static string Roles(params string[] roles) => "{\"RoleDetailList\":[" + string.Join(',', roles) + "]}";
}
