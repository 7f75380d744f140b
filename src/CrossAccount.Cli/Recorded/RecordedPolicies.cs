using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Cli.Recorded;

/// <summary>Names the policies that several may have: by their own name, and where several documents have the same one, with a number.</summary>
internal sealed class RecordedPolicies
{
    private readonly Dictionary<PolicyDocument, string> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Name, string Text), string> _keys = [];

    public RecordedPolicies(IEnumerable<CompiledPolicy> policies)
    {
        foreach (IGrouping<string, (string Name, string Text)> sameName in policies.Select(policy => (policy.Origin.Name, TextOf(policy))).Distinct().GroupBy(each => each.Item1))
        {
            int number = 0;
            foreach ((string Name, string Text) each in sameName.OrderBy(each => each.Text, StringComparer.Ordinal))
            {
                _keys.Add(each, ++number == 1 ? each.Name : string.Create(CultureInfo.InvariantCulture, $"{each.Name} ({number})"));
            }
        }
    }

    public string KeyOf(CompiledPolicy policy) => _keys[(policy.Origin.Name, TextOf(policy))];

    public ImmutableSortedDictionary<string, JsonElement> ToDictionary() => _keys.ToImmutableSortedDictionary(
        each => each.Value, each => JsonSerializer.Deserialize<JsonElement>(each.Key.Text), StringComparer.Ordinal);

    /// <summary>The name of a policy, without the number.</summary>
    public static string NameOf(string key)
    {
        int number = key.IndexOf(" (", StringComparison.Ordinal);
        return number < 0 ? key : key[..number];
    }

    private string TextOf(CompiledPolicy policy)
    {
        if (!_texts.TryGetValue(policy.Document, out string? text))
        {
            _texts.Add(policy.Document, text = PolicyWriter.Write(policy.Document));
        }

        return text;
    }
}
