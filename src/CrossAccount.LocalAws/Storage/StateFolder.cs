using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrossAccount.LocalAws.Accounts;
using Microsoft.Data.Sqlite;

namespace CrossAccount.LocalAws.Storage;

/// <summary>
/// A folder that the state of a cloud is kept in: every change is written before its call is answered, so that a process that is
/// killed loses none. It holds secrets, keys and MFA seeds among them, and only its owner can read it.
/// </summary>
/// <threadsafety>Used by one cloud, whose lock orders what is written.</threadsafety>
public sealed class StateFolder : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly FileStream _lock;
    private readonly StateDatabase _database;
    private readonly StateKeeper _keeper;
    private LocalCloud? _cloud;

    private StateFolder(string path, FileStream @lock, StateDatabase database)
    {
        Path = path;
        _lock = @lock;
        _database = database;
        _keeper = new StateKeeper(database);
        Source = _keeper.Source;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Whether a state is kept in it.</summary>
    public bool HasState => Source is not null;

    /// <summary>What the state was made of at first, as <see cref="Keep"/> was told; null while there is none.</summary>
    public string? Source { get; private set; }

    /// <summary>Opens a folder, and makes it when it is not there. It is locked until it is disposed of.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="folder">The folder, open; null when it cannot be opened.</param>
    /// <param name="problem">Why it cannot be opened, as one lowercase sentence; null when it could be.</param>
    public static bool TryOpen(string path, [NotNullWhen(true)] out StateFolder? folder, [NotNullWhen(false)] out string? problem)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        folder = null;
        FileStream? held = null;
        try
        {
            held = Lock(path);
            folder = Open(path, held, out problem);
        }
        catch (IOException exception) when (IsInUse(exception))
        {
            problem = $"the folder `{path}` is in use by another process: stop that one, or give another folder";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            problem = $"the state in `{path}` cannot be opened: {exception.Message}";
        }

        if (folder is null)
        {
            held?.Dispose();
            problem ??= $"the folder `{path}` cannot be opened";
            return false;
        }

        problem = null;
        return true;
    }

    /// <summary>Puts a cloud without accounts back to what is kept here, and keeps all its changes from now on.</summary>
    /// <exception cref="InvalidDataException">The state is damaged.</exception>
    public void LoadInto(LocalCloud cloud)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        lock (cloud.Gate)
        {
            try
            {
                new CloudLoader(cloud, _database).Load();
            }
            catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
            {
                throw new InvalidDataException($"the state in `{Path}` is damaged: {exception.Message}", exception);
            }

            Follow(cloud);
        }
    }

    /// <summary>Writes a cloud as it is, and keeps all its changes from now on.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="source">What it was made of, for <see cref="Source"/>.</param>
    /// <exception cref="InvalidOperationException">A state is kept here already.</exception>
    /// <exception cref="IOException">The state cannot be written.</exception>
    public void Keep(LocalCloud cloud, string source)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        ArgumentNullException.ThrowIfNull(source);
        if (HasState)
        {
            throw new InvalidOperationException($"the folder `{Path}` has a state already: load it");
        }

        lock (cloud.Gate)
        {
            try
            {
                _keeper.SaveAll(cloud, source);
            }
            catch (SqliteException exception)
            {
                throw new IOException($"the state cannot be written to `{Path}`: {exception.Message}", exception);
            }

            Source = source;
            Follow(cloud);
        }
    }

    /// <summary>Closes the folder. What the cloud is asked to change afterwards is not kept.</summary>
    public void Dispose()
    {
        if (_cloud is not null)
        {
            lock (_cloud.Gate)
            {
                _cloud.Keeper = null;
                _cloud.Changes.IsNoted = false;
                _cloud.Changes.Clear();
            }
        }

        _database.Dispose();
        _lock.Dispose();
    }

    private static FileStream Lock(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
        }

        return OpenForOwner(System.IO.Path.Combine(path, "lock"));
    }

    private static StateFolder? Open(string path, FileStream held, out string? problem)
    {
        string file = System.IO.Path.Combine(path, "state.db");

        // SQLite gives its other files the mode of this one.
        OpenForOwner(file).Dispose();
        StateDatabase database = StateDatabase.Open(file);
        int version = database.Version;
        problem = version is 0 or StateDatabase.FormatVersion
            ? null
            : $"the state in `{path}` has format {version}, but only format {StateDatabase.FormatVersion} is known here: use the version that wrote it, or another folder";
        if (problem is not null)
        {
            database.Dispose();
            return null;
        }

        if (version == 0)
        {
            database.Create();
        }

        return new StateFolder(path, held, database);
    }

    private static FileStream OpenForOwner(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(file, options);
    }

    /// <summary>The errors of a file that somebody else has open: EAGAIN, and ERROR_SHARING_VIOLATION.</summary>
    private static bool IsInUse(IOException exception) =>
        exception.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsMacOS() ? 35 : 11);

    private void Follow(LocalCloud cloud)
    {
        cloud.Changes.Clear();
        cloud.Changes.IsNoted = true;
        cloud.Keeper = _keeper;
        _cloud = cloud;
    }
}
