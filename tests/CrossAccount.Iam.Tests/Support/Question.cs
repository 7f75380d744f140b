using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Support;

/// <summary>
/// A request with its policies. Unless it says otherwise, user `dave` of 111111111111 asks to assume `UpdateData` of 999999999999,
/// his identity policy allows it (statement `I`), and the trust policy names his account (statement `T`).
/// </summary>
public sealed record Question
{
    public const string AllowAssume = """{"Sid":"I","Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}""";
    public const string TrustAccount = """{"Sid":"T","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}""";
    public const string FullAccess = """{"Sid":"Full","Effect":"Allow","Action":"*","Resource":"*"}""";
    public const string FullResourceAccess = """{"Sid":"FullR","Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}""";

    public Caller Caller { get; init; } = Given.Dave;

    public string Action { get; init; } = Given.AssumeRole;

    public string Resource { get; init; } = Given.UpdateData;

    /// <summary>The account that owns the resource.</summary>
    public string Owner { get; init; } = "999999999999";

    public RequestContext Context { get; init; } = RequestContext.Empty;

    public string Version { get; init; } = "2012-10-17";

    public string[] Identity { get; init; } = [AllowAssume];

    /// <summary>The statements of the trust policy; of the bucket policy when the action is not one of STS. Empty for none.</summary>
    public string[] Trust { get; init; } = [TrustAccount];

    public string[] Boundary { get; init; } = [];

    public string[] Session { get; init; } = [];

    /// <summary>The statements of service control policies by level, each a policy of its own.</summary>
    public string[][] Scps { get; init; } = [];

    /// <summary>The statements of resource control policies by level, each a policy of its own.</summary>
    public string[][] Rcps { get; init; } = [];

    public AccessRequest Request => new(Caller, Action, Resource, AccountId.Parse(Owner), Context);

    public ApplicablePolicies Policies => new()
    {
        Identity = Identity.Length == 0 ? [] : [Compile(PolicyKind.Inline, Identity)],
        Resource = Trust.Length == 0 ? null : Compile(Action.StartsWith("sts", StringComparison.OrdinalIgnoreCase) ? PolicyKind.Trust : PolicyKind.Resource, Trust),
        PermissionsBoundary = Boundary.Length == 0 ? null : Compile(PolicyKind.PermissionsBoundary, Boundary),
        Session = Session.Length == 0 ? [] : [Compile(PolicyKind.Session, Session)],
        ServiceControl = [.. Scps.Select(level => Level(PolicyKind.ServiceControl, level))],
        ResourceControl = [.. Rcps.Select(level => Level(PolicyKind.ResourceControl, level))],
    };

    public static string Conditional(string statement, string condition) => $"{statement[..^1]},\"Condition\":{condition}}}";

    public override string ToString() => $"{Action} on {Resource} by {Caller}";

    private System.Collections.Immutable.ImmutableArray<CompiledPolicy> Level(PolicyKind kind, string[] statements) =>
        [.. statements.Select(statement => Compile(kind, [statement]))];

    private CompiledPolicy Compile(PolicyKind kind, string[] statements) => Given.Compile(
        Given.Document($"{{{(Version.Length == 0 ? "" : $"\"Version\":\"{Version}\",")}\"Statement\":[{string.Join(',', statements)}]}}"), kind);
}
