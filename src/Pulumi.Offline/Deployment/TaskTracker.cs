namespace Pulumi;

/// <summary>The work that a program has set going. The run ends when all of it is done, or when some of it fails.</summary>
internal sealed class TaskTracker
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource<IReadOnlyList<Exception>> _end
        = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly List<Exception> _failures = [];
    private readonly Action<Task> _finish;
    private int _running;
    private bool _awaited;

    public TaskTracker() => _finish = Finish;

    public void Track(Task task)
    {
        if (task.IsCompletedSuccessfully)
        {
            return;
        }

        lock (_gate)
        {
            _running++;
        }

        if (task.IsCompleted)
        {
            Finish(task);
            return;
        }

        // Inline: whatever the completion sets going is then counted before this one is taken off.
        task.ContinueWith(
            _finish, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>All failures so far; if there is none, the next one; none once nothing runs any more.</summary>
    public Task<IReadOnlyList<Exception>> WhenIdleOrFailed()
    {
        lock (_gate)
        {
            _awaited = true;
            EndIfDone();
        }

        return _end.Task;
    }

    private void Finish(Task task)
    {
        lock (_gate)
        {
            _running--;

            // What builds on a failed output fails with the very same exception.
            if (task.Exception?.InnerException is { } failure && !_failures.Contains(failure))
            {
                _failures.Add(failure);
            }

            EndIfDone();
        }
    }

    private void EndIfDone()
    {
        if (_awaited && (_running == 0 || _failures.Count > 0))
        {
            _end.TrySetResult([.. _failures]);
        }
    }
}
