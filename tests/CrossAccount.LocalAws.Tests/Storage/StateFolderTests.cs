using System.Runtime.Versioning;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Storage;
using CrossAccount.LocalAws.Tests.Support;
using Microsoft.Data.Sqlite;

namespace CrossAccount.LocalAws.Tests.Storage;

public sealed class StateFolderTests : IDisposable
{
    private readonly KeptCloud _kept = new();

    [Fact]
    public void Write_IsThere_WhenTheProcessIsKilled()
    {
        Expect.Success(_kept.Admin.Iam.CreateUser(new("David")));

        string[] users = _kept.AfterKill(cloud => Names(cloud, _kept.Trusted));

        Assert.Equal(["David"], users);
    }

    [Fact]
    public void KeysAndSessions_WorkOn_AfterAStart()
    {
        Expect.Success(_kept.Admin.Iam.CreateUser(new("David")));
        var key = _kept.Trusted.InProcess.CreateAccessKeyFor("David");
        var session = Expect.Success(_kept.Cloud.Connect(key).Sts.GetSessionToken(new()));

        (string? byKey, string? bySession, string? wrong) = _kept.AfterKill(cloud => (
            Expect.Success(cloud.Connect(key).Sts.GetCallerIdentity()).Arn,
            Expect.Success(cloud.Connect(session.Credentials).Sts.GetCallerIdentity()).Arn,
            cloud.Connect(key with { SecretAccessKey = "wrong" }).Sts.GetCallerIdentity().Error?.Code));

        Assert.Equal(("arn:aws:iam::111111111111:user/David", "arn:aws:iam::111111111111:user/David", "SignatureDoesNotMatch"), (byKey, bySession, wrong));
    }

    [Fact]
    public void CodeOfAnMfaDevice_IsGoodOnce_AlsoAfterAStart()
    {
        Expect.Success(_kept.Admin.Iam.CreateUser(new("David")));
        var key = _kept.Trusted.InProcess.CreateAccessKeyFor("David");
        string serial = Expect.Success(_kept.Admin.Iam.CreateVirtualMfaDevice(new("David"))).SerialNumber;
        string first = _kept.Trusted.InProcess.MfaCode(serial);
        _kept.Clock.Seconds(30);
        Expect.Success(_kept.Admin.Iam.EnableMfaDevice(new("David", serial, first, _kept.Trusted.InProcess.MfaCode(serial))));
        _kept.Clock.Seconds(60);
        string code = _kept.Trusted.InProcess.MfaCode(serial);
        Expect.Success(_kept.Cloud.Connect(key).Sts.GetSessionToken(new() { SerialNumber = serial, TokenCode = code }));

        var again = _kept.AfterKill(cloud => cloud.Connect(key).Sts.GetSessionToken(new() { SerialNumber = serial, TokenCode = code }).Error);

        Assert.Equal("AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. ", again?.ToString());
    }

    [Fact]
    public void CodeThatARefusedCallUsed_StaysUsed()
    {
        Expect.Success(_kept.Admin.Iam.CreateUser(new("David")));
        var key = _kept.Trusted.InProcess.CreateAccessKeyFor("David");
        string serial = Expect.Success(_kept.Admin.Iam.CreateVirtualMfaDevice(new("David"))).SerialNumber;
        string first = _kept.Trusted.InProcess.MfaCode(serial);
        _kept.Clock.Seconds(30);
        Expect.Success(_kept.Admin.Iam.EnableMfaDevice(new("David", serial, first, _kept.Trusted.InProcess.MfaCode(serial))));
        _kept.Clock.Seconds(60);
        string code = _kept.Trusted.InProcess.MfaCode(serial);
        Assert.Equal(
            "AccessDenied",
            _kept.Cloud.Connect(key).Sts.AssumeRole(TwoAccounts.Assume("Missing") with { SerialNumber = serial, TokenCode = code }).Error?.Code);

        var again = _kept.AfterKill(cloud => cloud.Connect(key).Sts.GetSessionToken(new() { SerialNumber = serial, TokenCode = code }).Error);

        Assert.Equal("AccessDenied", again?.Code);
    }

    [Fact]
    public void IdsOfASeed_GoOnWhereTheyWere()
    {
        Expect.Success(_kept.Admin.Iam.CreateUser(new("David")));

        string after = _kept.AfterKill(cloud => NewUserId(cloud, _kept.Trusted));

        Assert.Equal(NewUserId(_kept.Cloud, _kept.Trusted), after);
    }

    [Fact]
    public void FailedCall_WritesNothing()
    {
        Expect.Success(_kept.Admin.Iam.CreateUser(new("David")));
        long size = SizeOfLog();

        Expect.Error(_kept.Admin.Iam.CreateUser(new("David")), "EntityAlreadyExists", "User with name David already exists.", 409);
        Expect.Success(_kept.Admin.Iam.ListUsers(new()));

        Assert.Equal(size, SizeOfLog());
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Folder_IsItsOwnersAlone()
    {
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_kept.Folder));
        string[] files = Directory.GetFiles(_kept.Folder);
        Assert.Equal(["lock", "state.db", "state.db-wal"], files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (string file in files)
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void Folder_IsUsedByOneCloudAtATime()
    {
        Assert.False(StateFolder.TryOpen(_kept.Folder, out StateFolder? folder, out string? problem));

        Assert.Null(folder);
        Assert.Equal($"the folder `{_kept.Folder}` is in use by another process: stop that one, or give another folder", problem);
    }

    [Fact]
    public void UnknownFormat_IsNotRead()
    {
        string folder = Directory.CreateTempSubdirectory("crossaccount-state-").FullName;
        Execute(Path.Combine(folder, "state.db"), "PRAGMA user_version = 2");

        Assert.False(StateFolder.TryOpen(folder, out _, out string? problem));
        Assert.Equal(
            $"the state in `{folder}` has format 2, but only format 1 is known here: use the version that wrote it, or another folder", problem);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void FileThatIsNoState_IsAProblem()
    {
        string folder = Directory.CreateTempSubdirectory("crossaccount-state-").FullName;
        File.WriteAllText(Path.Combine(folder, "state.db"), new string('x', 5000));

        Assert.False(StateFolder.TryOpen(folder, out _, out string? problem));
        Assert.StartsWith($"the state in `{folder}` cannot be opened: ", problem, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void DamagedRow_IsSaidToBe()
    {
        string folder = Directory.CreateTempSubdirectory("crossaccount-state-").FullName;
        using (StateFolder state = KeptCloud.Open(folder))
        {
            state.Keep(new LocalCloud(new ManualClock()), "test");
        }

        Execute(Path.Combine(folder, "state.db"), "INSERT INTO state VALUES (1, 'x', '{', NULL)");

        using (StateFolder state = KeptCloud.Open(folder))
        {
            Assert.Equal("test", state.Source);
            var damaged = Assert.Throws<InvalidDataException>(() => state.LoadInto(new LocalCloud(new ManualClock())));
            Assert.StartsWith($"the state in `{folder}` is damaged: ", damaged.Message, StringComparison.Ordinal);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void ClosedFolder_KeepsNothingMore_AndTheCloudGoesOn()
    {
        string folder = Path.Combine(_kept.Folder, "inner");
        var cloud = new LocalCloud(_kept.Clock);
        LocalAccount account = cloud.AddAccount(_kept.Trusted.Id);
        using (StateFolder state = KeptCloud.Open(folder))
        {
            state.Keep(cloud, "test");
            NewUserId(cloud, account);
        }

        Expect.Success(cloud.Connect(account.RootCredentials).Iam.CreateUser(new("Later")));

        using StateFolder again = KeptCloud.Open(folder);
        var started = new LocalCloud(_kept.Clock);
        again.LoadInto(started);
        Assert.Equal(["Next"], Names(started, account));
    }

    [Fact]
    public void Cloud_IsNotKeptOverAnother() =>
        Assert.Throws<InvalidOperationException>(() =>
        {
            string folder = Path.Combine(_kept.Folder, "inner");
            using StateFolder state = KeptCloud.Open(folder);
            state.Keep(new LocalCloud(new ManualClock()), "one");
            state.Keep(new LocalCloud(new ManualClock()), "two");
        });

    public void Dispose() => _kept.Dispose();

    private static string[] Names(LocalCloud cloud, LocalAccount account) =>
        [.. Expect.Success(cloud.Connect(cloud.FindAccount(account.Id)!.RootCredentials).Iam.ListUsers(new())).Select(user => user.UserName)];

    private static string NewUserId(LocalCloud cloud, LocalAccount account) =>
        Expect.Success(cloud.Connect(cloud.FindAccount(account.Id)!.RootCredentials).Iam.CreateUser(new CreateUserRequest("Next"))).UserId;

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long SizeOfLog() => new FileInfo(Path.Combine(_kept.Folder, "state.db-wal")).Length;
}
