using System.Text.Encodings.Web;
using System.Text.Json;
using CrossAccount.Iam.Analysis.Answers;

namespace CrossAccount.Cli.Reports;

/// <summary>The parts of answers as JSON. Values of confidential keys are in none of them.</summary>
internal static class AccessJson
{
    public const int SchemaVersion = 1;

    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static object Of(AccessPrincipal principal) => new
    {
        Kind = principal.Kind.ToString(),
        principal.Name,
        Account = principal.Account?.ToString(),
        principal.IsOutside,
    };

    public static object Of(Access access) => new
    {
        Principal = Of(access.Principal),
        access.Action,
        access.Resource,
        access.IsComplete,
        Ways = access.Ways.Select(Of),
    };

    public static object Of(AccessChain chain) => new { Principal = Of(chain.Principal), chain.Role, Steps = chain.Steps.Select(Of) };

    private static object Of(AccessWay way) => new
    {
        Requirements = way.Requirements.Select(requirement => new
        {
            Kind = requirement.Kind.ToString(),
            requirement.Key,
            requirement.MaximumAge,
            requirement.IsByOwnDoing,
            Text = requirement.ToString(),
        }),
        Statements = way.Decision.Statements.Select(statement => statement.ToString()),
        FixedConditions = way.FixedConditions.Select(condition => condition.ToString()),
    };
}
