using CrossAccount.Iam.Context;
using CrossAccount.Iam.Matching;

namespace CrossAccount.Iam.Evaluation;

/// <summary>What conditions and variables can see of a request: its own keys first, then those that AWS derives.</summary>
internal readonly struct EvaluationContext(AccessRequest request, bool callerHasBoundary)
{
    public AccessRequest Request { get; } = request;

    public Caller Caller { get; } = request.Caller;

    public RequestTarget Target { get; } = request.Target;

    public RequestedAction Action { get; } = request.Target.Action;

    public bool CallerHasBoundary { get; } = callerHasBoundary;

    public bool TryGet(ContextKey key, out ContextValue value)
    {
        if (Request.Context.TryGet(key, out value) || Caller.Keys.TryGet(key, out value))
        {
            return true;
        }

        if (key.Slot >= 0 && key.Slot == ContextKeys.ResourceAccountSlot)
        {
            value = new ContextValue(Target.AccountText);
            return true;
        }

        return false;
    }
}
