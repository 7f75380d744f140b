using System.Collections.Frozen;
using System.Collections.Immutable;
using CrossAccount.LocalAws.Server.Services.S3;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>Finds the operation that a request asks for.</summary>
internal static class S3Routes
{
    private static readonly FrozenDictionary<S3Route, S3Operation> ByRoute = S3Operations.All.ToFrozenDictionary(operation => operation.Route);
    private static readonly FrozenSet<string> Parameters = ByRoute.Keys.Select(route => route.Parameter.Replace(S3Route.Copy, "", StringComparison.Ordinal)).ToFrozenSet();

    /// <summary>The operations that are there, by name.</summary>
    public static ImmutableArray<S3Operation> All { get; } =
        [.. ByRoute.Values.Where(operation => operation.Run is not null).OrderBy(operation => operation.Name, StringComparer.Ordinal)];

    /// <summary>The operation; null when S3 has none for such a request.</summary>
    public static S3Operation? Find(string method, S3Level level, S3Query query, bool isCopy)
    {
        string parameter = "";
        foreach ((string name, _) in query.Parameters)
        {
            // Some operations need several parameters; the last of them in this order tells.
            parameter = Parameters.Contains(name) && (parameter.Length == 0 || ByRoute.ContainsKey(new(method, level, name))) ? name : parameter;
        }

        return isCopy && ByRoute.TryGetValue(new(method, level, parameter + S3Route.Copy), out S3Operation? copy)
            ? copy
            : ByRoute.GetValueOrDefault(new(method, level, parameter));
    }
}
