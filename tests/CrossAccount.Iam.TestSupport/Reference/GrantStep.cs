namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>Last: somebody has to grant.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html">Within one account</see>,
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html">across accounts</see>,
/// <see href="https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html">key policies</see>.
/// </remarks>
internal static class GrantStep
{
    public static string ResourceLayerOf(ReferenceRequest request) => request.AsksForRole ? ReferenceLayers.Trust : ReferenceLayers.Resource;

    public static ReferenceAnswer Decide(ReferenceRequest request)
    {
        string layer = ResourceLayerOf(request);
        ReferencePrincipalMatch match = (request.ResourcePolicy ?? [])
            .Where(statement => statement.Allows && statement.IsAbout(request))
            .Select(statement => PrincipalElements.ClosestMatch(statement, request))
            .Append(ReferencePrincipalMatch.None)
            .Max();
        bool isGranted = match != ReferencePrincipalMatch.None;
        if (request.Caller.Account is null)
        {
            // Services, federated identities and nobody have no policies of their own.
            return isGranted ? ReferenceAnswer.Allowed(layer) : ReferenceAnswer.Silent(layer);
        }

        return request.IsWithinAccount ? WithinAccount(request, match, layer)
            : isGranted ? ByOwnPolicies(request)
            : ReferenceAnswer.Silent(layer);
    }

    private static ReferenceAnswer WithinAccount(ReferenceRequest request, ReferencePrincipalMatch match, string layer)
    {
        switch (match)
        {
            // Trust policies and key policies are the exceptions: they have to allow even within the account.
            case ReferencePrincipalMatch.None when layer == ReferenceLayers.Trust || request.AsksForKey:
                return ReferenceAnswer.Silent(layer);
            case ReferencePrincipalMatch.None or ReferencePrincipalMatch.Account:
                return ByOwnPolicies(request);
        }

        // Two pages differ on whether a boundary limits a trust policy that names the user. The stricter reading.
        bool isLimited = match == ReferencePrincipalMatch.Role || layer == ReferenceLayers.Trust;
        return (isLimited ? SilentLimit(request) : null) ?? ReferenceAnswer.Allowed(layer);
    }

    private static ReferenceAnswer ByOwnPolicies(ReferenceRequest request)
    {
        if (request.Caller.Kind == ReferenceCallerKind.AccountRoot)
        {
            return ReferenceAnswer.Allowed(ReferenceLayers.AccountRoot);
        }

        return Allows(request.Identity, request)
            ? SilentLimit(request) ?? ReferenceAnswer.Allowed(ReferenceLayers.Identity)
            : ReferenceAnswer.Silent(ReferenceLayers.Identity);
    }

    private static ReferenceAnswer? SilentLimit(ReferenceRequest request)
    {
        if (request.Boundary is { } boundary && !Allows(boundary, request))
        {
            return ReferenceAnswer.Silent(ReferenceLayers.Boundary);
        }

        return request.Session is { } session && !Allows(session, request) ? ReferenceAnswer.Silent(ReferenceLayers.Session) : null;
    }

    private static bool Allows(ReferenceStatement[] statements, ReferenceRequest request) =>
        statements.Any(statement => statement.Allows && statement.Matches(request));
}
