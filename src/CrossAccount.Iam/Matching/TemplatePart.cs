using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>A piece of a text with variables: tokens that are fixed, or a variable with an optional default.</summary>
internal sealed class TemplatePart
{
    private readonly ContextKey _key;
    private readonly bool _isVariable;
    private readonly string? _default;

    private TemplatePart(int[] tokens) => Tokens = tokens;

    private TemplatePart(string key, string? defaultValue)
    {
        _key = new ContextKey(key);
        _isVariable = true;
        _default = defaultValue;
    }

    /// <summary>The fixed tokens; empty for a variable.</summary>
    public int[] Tokens { get; } = [];

    public static TemplatePart Fixed(int[] tokens) => new(tokens);

    public static TemplatePart Variable(string key, string? defaultValue) => new(key, defaultValue);

    /// <summary>Gives the variable's value (null for fixed tokens), or false when there is none.</summary>
    /// <remarks>A multivalued key has no single value to put in, so it counts as having none.</remarks>
    public bool TryResolve(in EvaluationContext context, out string? value)
    {
        value = null;
        if (!_isVariable)
        {
            return true;
        }

        value = context.TryGet(_key, out ContextValue found) && found.Count == 1 ? found[0] : _default;
        return value is not null;
    }
}
