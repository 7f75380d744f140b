namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>
/// <c>Resource</c> and <c>NotResource</c>: with case, with wildcards over the whole ARN, and with variables after the fifth colon.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">Resource</see>.</remarks>
internal static class ResourceElement
{
    public static bool Matches(ReferenceStatement statement, ReferenceRequest request)
    {
        if (statement.Element("Resource") is { } resource)
        {
            return ReferenceStatement.Texts(resource).Any(pattern => IsLike(pattern, statement, request) == true);
        }

        // A trust policy has neither: the role itself is the resource.
        if (statement.Element("NotResource") is not { } excepted)
        {
            return true;
        }

        bool?[] matches = [.. ReferenceStatement.Texts(excepted).Select(pattern => IsLike(pattern, statement, request))];

        // AWS does not say what is excepted when a variable has no value. The stricter reading: an Allow then grants nothing.
        return !matches.Contains(true) && !(statement.Allows && matches.Contains(null));
    }

    /// <summary>Null when a variable has no value.</summary>
    private static bool? IsLike(string pattern, ReferenceStatement statement, ReferenceRequest request)
    {
        int variable = pattern.IndexOf("${", StringComparison.Ordinal);
        bool isAfterFifthColon = variable >= 0 && pattern[..variable].Count(character => character == ':') >= 5;
        if (!statement.HasVariables || !isAfterFifthColon)
        {
            return Wildcards.Match(Wildcards.In(pattern), request.Resource);
        }

        return Variables.Replace(pattern, wildcards: true, request.Keys) is { } replaced ? Wildcards.Match(replaced, request.Resource) : null;
    }
}
