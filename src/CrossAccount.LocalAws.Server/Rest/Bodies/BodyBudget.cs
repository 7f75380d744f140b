namespace CrossAccount.LocalAws.Server.Rest.Bodies;

/// <summary>How many bytes may be received at a time, by all requests together.</summary>
internal sealed class BodyBudget(long bytes)
{
    private long _left = bytes;

    public bool TryReserve(long bytes)
    {
        if (Interlocked.Add(ref _left, -bytes) >= 0)
        {
            return true;
        }

        Release(bytes);
        return false;
    }

    public void Release(long bytes) => Interlocked.Add(ref _left, bytes);
}
