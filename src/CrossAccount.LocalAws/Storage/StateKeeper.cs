using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace CrossAccount.LocalAws.Storage;

/// <summary>Writes what a cloud has become to a database: all changes of a call in one transaction.</summary>
internal sealed class StateKeeper(StateDatabase database) : IStateKeeper
{
    private const string SourceName = "source";

    /// <summary>What the state was made of at first; null when nothing was said.</summary>
    public string? Source => database.About(SourceName);

    public AwsError? Save(LocalCloud cloud)
    {
        try
        {
            using StateTransaction transaction = database.Begin();
            foreach (object removed in cloud.Changes.ToRemove)
            {
                Delete(transaction, removed);
            }

            foreach (object changed in cloud.Changes.ToWrite)
            {
                Write(transaction, changed);
            }

            if (cloud.Ids.Progress is not null)
            {
                Write(transaction, cloud);
            }

            transaction.Commit();
        }
        catch (SqliteException exception)
        {
            // What has changed stays noted, and is saved with the next call that can be.
            return new("ServiceUnavailable", "Service is unable to handle request.", 503) { Help = $"the state cannot be saved: {exception.Message}" };
        }

        cloud.Changes.Clear();
        return null;
    }

    /// <summary>Writes everything.</summary>
    /// <exception cref="SqliteException">It cannot be written.</exception>
    public void SaveAll(LocalCloud cloud, string source)
    {
        using StateTransaction transaction = database.Begin();
        foreach (object entity in StateRows.Entities(cloud))
        {
            Write(transaction, entity);
        }

        transaction.SetAbout(SourceName, source);
        transaction.Commit();
    }

    private static void Write(StateTransaction transaction, object entity)
    {
        // An object that was written and is gone again has a key, but no row.
        if (StateRows.Of(entity) is { } row)
        {
            transaction.Write(row);
        }
        else
        {
            transaction.Delete(StateRows.KeyOf(entity));
        }
    }

    private static void Delete(StateTransaction transaction, object entity)
    {
        RowKey key = StateRows.KeyOf(entity);
        transaction.Delete(key);
        if (entity is UploadChange)
        {
            transaction.DeleteBelow(RowKind.Part, key.Id);
        }

        if (entity is BucketState bucket)
        {
            foreach (var upload in bucket.Uploads.Values)
            {
                Delete(transaction, new UploadChange(bucket, upload));
            }
        }
    }
}
