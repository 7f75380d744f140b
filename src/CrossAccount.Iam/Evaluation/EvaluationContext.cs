using CrossAccount.Iam.Context;

namespace CrossAccount.Iam.Evaluation;

/// <summary>What conditions and variables can see of a request: its own keys first, then those that AWS derives.</summary>
internal readonly struct EvaluationContext(AccessRequest request, bool callerHasBoundary)
{
    public AccessRequest Request { get; } = request;

    public bool CallerHasBoundary { get; } = callerHasBoundary;

    public bool TryGet(ContextKey key, out ContextValue value)
    {
        if (Request.Context.TryGet(key, out value) || Request.Caller.Keys.TryGet(key, out value))
        {
            return true;
        }

        if (key.Slot >= 0 && key.Slot == ContextKeys.ResourceAccountSlot && Request.ResourceAccountText is { } account)
        {
            value = new ContextValue(account);
            return true;
        }

        return false;
    }
}
