using System.Globalization;
using CrossAccount.LocalAws.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace CrossAccount.LocalAws.Storage;

/// <summary>The file that rows are kept in.</summary>
/// <remarks>
/// A write-ahead log that is not flushed to the disk with each transaction: what was committed survives the end of the process,
/// however it comes, and after a loss of power the file is whole, though the last moments may be missing.
/// <see href="https://www.sqlite.org/wal.html">Write-ahead logging</see>.
/// </remarks>
internal sealed class StateDatabase : IDisposable
{
    /// <summary>The version of the format. A file of another version is not read.</summary>
    public const int FormatVersion = 1;

    private const string Schema =
        """
        CREATE TABLE state (kind INTEGER NOT NULL, id TEXT NOT NULL, json BLOB NOT NULL, body BLOB, PRIMARY KEY (kind, id));
        CREATE TABLE about (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
        """;

    private readonly SqliteConnection _connection;

    private StateDatabase(SqliteConnection connection) => _connection = connection;

    /// <summary>The version of the format that a file has; 0 for a new one.</summary>
    public int Version => Convert.ToInt32(Scalar("PRAGMA user_version"), CultureInfo.InvariantCulture);

    /// <summary>Opens a file, or makes a new one without anything in it.</summary>
    /// <exception cref="SqliteException">The file cannot be read, or is no database.</exception>
    public static StateDatabase Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var database = new StateDatabase(connection);
            database.Execute("PRAGMA locking_mode = EXCLUSIVE");
            database.Execute("PRAGMA journal_mode = WAL");
            database.Execute("PRAGMA synchronous = NORMAL");
            return database;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes the tables of a new file.</summary>
    public void Create()
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        Execute(Schema, transaction);
        Execute($"PRAGMA user_version = {FormatVersion}", transaction);
        transaction.Commit();
    }

    /// <summary>Something about the file by its name; null when it is not there.</summary>
    public string? About(string name)
    {
        using SqliteCommand command = Command("SELECT value FROM about WHERE name = $name");
        command.Parameters.AddWithValue("$name", name);
        return command.ExecuteScalar() as string;
    }

    /// <summary>All rows of a kind, by ID.</summary>
    public IEnumerable<StateRow> Read(RowKind kind)
    {
        using SqliteCommand command = Command("SELECT id, json, body FROM state WHERE kind = $kind ORDER BY id");
        command.Parameters.AddWithValue("$kind", (int)kind);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            byte[]? body = reader.IsDBNull(2) ? null : reader.GetFieldValue<byte[]>(2);
            yield return new(new(kind, reader.GetString(0)), reader.GetFieldValue<byte[]>(1), body is null ? null : new ReadOnlyMemory<byte>(body));
        }
    }

    /// <summary>Writes all changes of one call, or none.</summary>
    /// <exception cref="SqliteException">They cannot be written.</exception>
    public StateTransaction Begin() => new(_connection);

    public void Dispose() => _connection.Dispose();

    private object? Scalar(string sql)
    {
        using SqliteCommand command = Command(sql);
        return command.ExecuteScalar();
    }

    private void Execute(string sql, SqliteTransaction? transaction = null)
    {
        using SqliteCommand command = Command(sql);
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql)
    {
        SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // all statements are written here
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
