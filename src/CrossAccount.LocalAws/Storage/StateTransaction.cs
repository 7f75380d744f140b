using CrossAccount.LocalAws.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace CrossAccount.LocalAws.Storage;

/// <summary>Changes that are written together. Without <see cref="Commit"/> none is.</summary>
internal sealed class StateTransaction : IDisposable
{
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _write;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _deleteBelow;

    public StateTransaction(SqliteConnection connection)
    {
        _transaction = connection.BeginTransaction();
        _write = Command(connection, "INSERT INTO state (kind, id, json, body) VALUES ($kind, $id, $json, $body) ON CONFLICT DO UPDATE SET json = $json, body = $body");
        _delete = Command(connection, "DELETE FROM state WHERE kind = $kind AND id = $id");
        _deleteBelow = Command(connection, "DELETE FROM state WHERE kind = $kind AND id >= $id AND id < $end");
    }

    public void Write(StateRow row)
    {
        _write.Parameters.Clear();
        _write.Parameters.AddWithValue("$kind", (int)row.Key.Kind);
        _write.Parameters.AddWithValue("$id", row.Key.Id);
        _write.Parameters.AddWithValue("$json", row.Json);
        _write.Parameters.AddWithValue("$body", row.Body is { } body ? body.ToArray() : DBNull.Value);
        _write.ExecuteNonQuery();
    }

    public void Delete(RowKey key)
    {
        _delete.Parameters.Clear();
        _delete.Parameters.AddWithValue("$kind", (int)key.Kind);
        _delete.Parameters.AddWithValue("$id", key.Id);
        _delete.ExecuteNonQuery();
    }

    /// <summary>Deletes all rows of a kind whose IDs begin with another's ID and a line break.</summary>
    public void DeleteBelow(RowKind kind, string id)
    {
        _deleteBelow.Parameters.Clear();
        _deleteBelow.Parameters.AddWithValue("$kind", (int)kind);
        _deleteBelow.Parameters.AddWithValue("$id", id + "\n");
        _deleteBelow.Parameters.AddWithValue("$end", id + "\v");
        _deleteBelow.ExecuteNonQuery();
    }

    /// <summary>Notes something about the file.</summary>
    public void SetAbout(string name, string value)
    {
        using SqliteCommand command = Command(
            _transaction.Connection!, "INSERT INTO about (name, value) VALUES ($name, $value) ON CONFLICT DO UPDATE SET value = $value");
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$value", value);
        command.ExecuteNonQuery();
    }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        _write.Dispose();
        _delete.Dispose();
        _deleteBelow.Dispose();
        _transaction.Dispose();
    }

    private SqliteCommand Command(SqliteConnection connection, string sql)
    {
        SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // all statements are written here
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = _transaction;
        return command;
    }
}
