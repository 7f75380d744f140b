using System.Collections.Immutable;
using System.Text;

namespace CrossAccount.Pulumi.TestSupport;

/// <summary>A resource as the engine got it: what it is, which provider it goes to, and its inputs with secrets opened.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Name">The logical name.</param>
/// <param name="Provider">The provider as <c>urn::id</c>; empty for the default provider, and for components.</param>
/// <param name="Inputs">The inputs by wire name; unknown ones are not there.</param>
public sealed record RegisteredResource(string Type, string Name, string Provider, ImmutableDictionary<string, object> Inputs)
{
    /// <summary>The prefix of the types of providers.</summary>
    public const string ProviderPrefix = "pulumi:providers:";

    /// <summary>Whether the resource is itself a provider.</summary>
    public bool IsProvider => Type.StartsWith(ProviderPrefix, StringComparison.Ordinal);

    /// <summary>The URN of the provider; empty when there is none.</summary>
    public string ProviderUrn => Provider.Length == 0 ? "" : Provider[..Provider.LastIndexOf("::", StringComparison.Ordinal)];

    /// <summary>The logical name of the provider; empty when there is none.</summary>
    public string ProviderName => ProviderUrn.Length == 0 ? "" : ProviderUrn[(ProviderUrn.LastIndexOf("::", StringComparison.Ordinal) + 2)..];

    /// <summary>What it is and where it goes, as in <c>aws:iam/role:Role data-role @trusting</c>.</summary>
    public string Heading => ProviderName.Length == 0 ? $"{Type} {Name}" : $"{Type} {Name} @{ProviderName}";

    /// <summary>An input as text, as <see cref="ToString"/> has it; null when it is not there.</summary>
    /// <param name="input">The wire name.</param>
    public string? Text(string input) => Inputs.TryGetValue(input, out object? value) ? InputText.Of(value, IsProvider) : null;

    /// <summary>The heading, and one line for each input in the order of their names.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (string input in Inputs.Keys.Order(StringComparer.Ordinal))
        {
            text.Append("  ").Append(input).Append(" = ").Append(Text(input)).Append('\n');
        }

        return text.ToString();
    }
}
