using CrossAccount.Conformance.Engine;
using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Conformance.Embedded;

/// <summary>The actions that go along with assuming a role.</summary>
internal static class Companion
{
    public static bool IsTagging(ConformanceCase one) =>
        one.Context.ContainsKey("aws:TagKeys") || one.Context.Keys.Any(key => key.StartsWith("aws:RequestTag/", StringComparison.OrdinalIgnoreCase));

    public static bool IsNaming(ConformanceCase one) => one.Context.ContainsKey("sts:SourceIdentity");

    /// <summary>
    /// Whether the call that asks for the case's action is answered before by another one: the role itself is not allowed, or
    /// the call does not come to the companion that the case is about, or comes to one that it is not about.
    /// </summary>
    public static bool IsNotReached(ConformanceCase one)
    {
        if (one.IsRefused || !one.When.Action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        bool isAssumed = Allows(one, Authorizer.AssumeRole);
        return one.When.Action switch
        {
            "sts:TagSession" => !isAssumed || !IsTagging(one),
            "sts:SetSourceIdentity" => !isAssumed || !IsNaming(one) || IsTagging(one),
            _ => isAssumed && ((IsTagging(one) && !Allows(one, "sts:TagSession")) || (IsNaming(one) && !Allows(one, "sts:SetSourceIdentity"))),
        };
    }

    private static bool Allows(ConformanceCase one, string action) =>
        DecideVerb.Answer((one with { When = one.When with { Action = action } }).RequestLine()).Fast is { IsAllowed: true };
}
