namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>First of all: a statement that denies, in whatever policy, ends everything.</summary>
internal static class DenyStep
{
    public static ReferenceAnswer? Decide(ReferenceRequest request)
    {
        (string Layer, IEnumerable<ReferenceStatement> Statements)[] inOrder =
        [
            (ReferenceLayers.ResourceControl, OrganizationStep.ResourceControlFor(request).SelectMany(level => level)),
            (ReferenceLayers.ServiceControl, OrganizationStep.ServiceControlFor(request).SelectMany(level => level)),
            (GrantStep.ResourceLayerOf(request), request.ResourcePolicy ?? []),
            (ReferenceLayers.Identity, request.Identity),
            (ReferenceLayers.Boundary, request.Boundary ?? []),
            (ReferenceLayers.Session, request.Session ?? []),
        ];
        foreach ((string layer, IEnumerable<ReferenceStatement> statements) in inOrder)
        {
            if (statements.Any(statement => statement.Denies && statement.Matches(request)))
            {
                return ReferenceAnswer.Denied(layer);
            }
        }

        return null;
    }
}
