namespace CrossAccount.LocalAws.Storage;

/// <summary>What has changed since the cloud was saved last. Nothing is noted while nobody saves it.</summary>
internal sealed class StateChanges
{
    // Entities are what they are by reference; what has no entity of its own is named by a record.
    private readonly HashSet<object> _changed = [];
    private readonly HashSet<object> _removed = [];
    private readonly HashSet<object> _used = [];

    /// <summary>Whether somebody saves the cloud.</summary>
    public bool IsNoted { get; set; }

    /// <summary>Whether there is something that has to be saved before a call is answered.</summary>
    public bool IsEmpty => _changed.Count == 0 && _removed.Count == 0;

    /// <summary>What is to be written. What was only used is written along with the rest.</summary>
    public IEnumerable<object> ToWrite => _changed.Concat(_used.Where(entity => !_changed.Contains(entity) && !_removed.Contains(entity)));

    public IEnumerable<object> ToRemove => _removed;

    public void Changed(object entity)
    {
        if (IsNoted && !_removed.Contains(entity))
        {
            _changed.Add(entity);
        }
    }

    public void Removed(object entity)
    {
        if (IsNoted)
        {
            _removed.Add(entity);
            _changed.Remove(entity);
        }
    }

    /// <summary>Notes a change that no client waits for: when something was used last.</summary>
    public void Used(object entity)
    {
        if (IsNoted)
        {
            _used.Add(entity);
        }
    }

    public void Clear()
    {
        _changed.Clear();
        _removed.Clear();
        _used.Clear();
    }
}
