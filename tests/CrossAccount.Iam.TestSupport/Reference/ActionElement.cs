namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary><c>Action</c> and <c>NotAction</c>: without case, with wildcards, without variables.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">Action</see>.</remarks>
internal static class ActionElement
{
    public static bool Matches(ReferenceStatement statement, ReferenceRequest request) =>
        statement.Element("Action") is { } action
            ? ReferenceStatement.Texts(action).Any(pattern => IsLike(pattern, request.Action))
            : !ReferenceStatement.Texts(statement.Element("NotAction")!.Value).Any(pattern => IsLike(pattern, request.Action));

    private static bool IsLike(string pattern, string action) =>
        Wildcards.Match(Wildcards.In(pattern.ToUpperInvariant()), action.ToUpperInvariant());
}
