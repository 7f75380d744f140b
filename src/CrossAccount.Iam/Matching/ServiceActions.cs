using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>The actions of one service in a statement, so that a request of another service is done with them at once.</summary>
internal sealed class ServiceActions
{
    private readonly string _service;
    private readonly string[] _actions;
    private readonly int[] _hashes;
    private readonly CompiledPattern[] _patterns;

    /// <summary>Compiles the actions of a service.</summary>
    /// <param name="service">The folded service with its colon, as in <c>S3:</c>; empty when the patterns leave it open.</param>
    /// <param name="patterns">The folded patterns, each with its service.</param>
    public ServiceActions(string service, IEnumerable<string> patterns)
    {
        ILookup<bool, string> byWildcard = patterns.ToLookup(pattern => pattern.AsSpan().ContainsAny('*', '?'));
        _service = service;
        ServiceHash = RequestedAction.HashOf(service);
        _actions = [.. byWildcard[false]];
        _hashes = [.. _actions.Select(action => RequestedAction.HashOf(action))];
        _patterns = [.. byWildcard[true].Select(pattern => CompiledPattern.Compile(pattern[service.Length..], wildcards: true, variables: false, ignoreCase: false))];
    }

    /// <summary>Whether the patterns leave the service open.</summary>
    public bool IsOfAnyService => _service.Length == 0;

    public int ServiceHash { get; }

    /// <summary>The beginning of a pattern up to its colon; empty when a wildcard comes before it.</summary>
    public static string ServiceOf(string pattern)
    {
        int end = pattern.AsSpan().IndexOfAny(":*?");
        return end >= 0 && pattern[end] == ':' ? pattern[..(end + 1)] : "";
    }

    public bool Match(in EvaluationContext context) => Names(context.Action) || MatchesPattern(context);

    private bool Names(RequestedAction action)
    {
        for (int i = 0; i < _hashes.Length; i++)
        {
            if (_hashes[i] == action.Hash && _actions[i] == action.Folded)
            {
                return true;
            }
        }

        return false;
    }

    private bool MatchesPattern(in EvaluationContext context)
    {
        if (_patterns.Length == 0 || !context.Action.Folded.StartsWith(_service, StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> name = context.Action.Folded.AsSpan(_service.Length);
        foreach (CompiledPattern pattern in _patterns)
        {
            if (pattern.Matches(name, context))
            {
                return true;
            }
        }

        return false;
    }
}
