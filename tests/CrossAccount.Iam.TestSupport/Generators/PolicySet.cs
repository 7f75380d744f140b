using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.TestSupport.Generators;

/// <summary>The documents of all layers, before they are compiled, so that a property can change one of them.</summary>
internal sealed record PolicySet
{
    public ImmutableArray<PolicyDocument> Identity { get; init; } = [];

    public PolicyDocument? Boundary { get; init; }

    public ImmutableArray<PolicyDocument> Session { get; init; } = [];

    public ImmutableArray<ImmutableArray<PolicyDocument>> ServiceControl { get; init; } = [];

    public ImmutableArray<ImmutableArray<PolicyDocument>> ResourceControl { get; init; } = [];

    public PolicyDocument? Resource { get; init; }

    public PolicyKind ResourceKind { get; init; } = PolicyKind.Resource;

    public static PolicySet Next(Random random, AccessRequest request)
    {
        PolicyKind resourceKind = request.AsksForRole ? PolicyKind.Trust : PolicyKind.Resource;
        ImmutableArray<PolicyDocument> Documents(PolicyKind kind, int minimum, int maximum) =>
            [.. Enumerable.Range(0, random.Next(minimum, maximum + 1)).Select(_ => RandomDocuments.Next(random, kind))];
        return new()
        {
            Identity = Documents(PolicyKind.Inline, 0, 3),
            Boundary = random.Chance(20) ? RandomDocuments.Next(random, PolicyKind.PermissionsBoundary) : null,
            Session = random.Chance(20) ? Documents(PolicyKind.Session, 1, 2) : [],
            ServiceControl = random.Chance(20) ? [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Documents(PolicyKind.ServiceControl, 0, 2))] : [],
            ResourceControl = random.Chance(15) ? [Documents(PolicyKind.ResourceControl, 0, 2)] : [],
            Resource = random.Chance(80) ? RandomDocuments.Next(random, resourceKind) : null,
            ResourceKind = resourceKind,
        };
    }

    public ApplicablePolicies Compile() => new()
    {
        Identity = CompileAll(Identity, PolicyKind.Inline),
        PermissionsBoundary = Boundary is null ? null : Compile(Boundary, PolicyKind.PermissionsBoundary, 0),
        Session = CompileAll(Session, PolicyKind.Session),
        ServiceControl = [.. ServiceControl.Select(level => CompileAll(level, PolicyKind.ServiceControl))],
        ResourceControl = [.. ResourceControl.Select(level => CompileAll(level, PolicyKind.ResourceControl))],
        Resource = Resource is null ? null : Compile(Resource, ResourceKind, 0),
    };

    /// <summary>The set with every document changed.</summary>
    public PolicySet Select(Func<PolicyDocument, PolicyDocument> change) => SelectWithKind((document, _) => change(document));

    /// <summary>The set with every document changed, knowing its kind.</summary>
    public PolicySet SelectWithKind(Func<PolicyDocument, PolicyKind, PolicyDocument> change) => this with
    {
        Identity = [.. Identity.Select(document => change(document, PolicyKind.Inline))],
        Boundary = Boundary is null ? null : change(Boundary, PolicyKind.PermissionsBoundary),
        Session = [.. Session.Select(document => change(document, PolicyKind.Session))],
        ServiceControl = [.. ServiceControl.Select(level => level.Select(document => change(document, PolicyKind.ServiceControl)).ToImmutableArray())],
        ResourceControl = [.. ResourceControl.Select(level => level.Select(document => change(document, PolicyKind.ResourceControl)).ToImmutableArray())],
        Resource = Resource is null ? null : change(Resource, ResourceKind),
    };

    private static ImmutableArray<CompiledPolicy> CompileAll(ImmutableArray<PolicyDocument> documents, PolicyKind kind) =>
        [.. documents.Select((document, index) => Compile(document, kind, index))];

    private static CompiledPolicy Compile(PolicyDocument document, PolicyKind kind, int index) =>
        CompiledPolicy.Compile(document, new PolicyOrigin(kind, $"p{index}", "owner"));
}
