using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Storage;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>Two accounts that are kept in a folder.</summary>
internal sealed class KeptCloud : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("crossaccount-state-");
    private readonly StateFolder _state;

    public KeptCloud()
    {
        Cloud = new LocalCloud(Clock);
        Trusting = Cloud.AddAccount(AccountId.Parse(TwoAccounts.TrustingId));
        Trusted = Cloud.AddAccount(AccountId.Parse(TwoAccounts.TrustedId));
        _state = Open(Folder);
        _state.Keep(Cloud, "test");
    }

    public string Folder => Path.Combine(_folder.FullName, "state");

    public ManualClock Clock { get; } = new();

    public LocalCloud Cloud { get; }

    public LocalAccount Trusting { get; }

    public LocalAccount Trusted { get; }

    /// <summary>The root user of the trusted account.</summary>
    public LocalClient Admin => Cloud.Connect(Trusted.RootCredentials);

    public static StateFolder Open(string folder)
    {
        Assert.True(StateFolder.TryOpen(folder, out StateFolder? opened, out string? problem), problem);
        return opened;
    }

    /// <summary>What a process finds that starts when this one is killed now: the files as they are, without a proper end.</summary>
    public T AfterKill<T>(Func<LocalCloud, T> look)
    {
        string copy = Path.Combine(_folder.FullName, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.GetFiles(Folder, "state.db*"))
        {
            using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var target = File.Create(Path.Combine(copy, Path.GetFileName(file)));
            source.CopyTo(target);
        }

        using StateFolder state = Open(copy);
        var cloud = new LocalCloud(Clock);
        state.LoadInto(cloud);
        return look(cloud);
    }

    public void Dispose()
    {
        _state.Dispose();
        _folder.Delete(recursive: true);
    }
}
