using System.Collections.Immutable;
using System.Globalization;
using Pulumi;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Where the external IDs that a role accepts come from. They are kept secrets.</summary>
/// <remarks>2 to 1,224 characters of ASCII letters, digits and <c>_+=,.@:/-</c> each.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html">External ID</see>.</remarks>
public sealed class ExternalIdSource
{
    internal const int Longest = 1224;
    internal const int GeneratedLength = 32;

    private ExternalIdSource(IReadOnlyList<Input<string>> values, bool isGenerated, string generation)
    {
        Values = values;
        IsGenerated = isGenerated;
        Generation = generation;
    }

    /// <summary>External IDs that the third party gave. Several are accepted at once, for rotation.</summary>
    public static ExternalIdSource Given(params Input<string>[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Length > 0
            ? new(values, isGenerated: false, generation: "")
            : throw new ArgumentException("no external ID is given, but a third party needs at least one", nameof(values));
    }

    /// <summary>An external ID of 32 random letters and digits, kept in the stack's state.</summary>
    /// <param name="generation">Any text; another text makes another external ID.</param>
    public static ExternalIdSource Generated(string generation = "") => new([], isGenerated: true, generation);

    internal IReadOnlyList<Input<string>> Values { get; }

    internal bool IsGenerated { get; }

    internal string Generation { get; }

    /// <summary>
    /// The external IDs as they count: those that are known, and texts as long as they can be for those that are not. Completed at
    /// once, unless one comes out of an output that is still being computed.
    /// </summary>
    internal async Task<(ImmutableArray<string> Values, int Unknown)> LongestAsync()
    {
        if (IsGenerated)
        {
            return ([new('g', GeneratedLength)], 0);
        }

        var values = ImmutableArray.CreateBuilder<string>(Values.Count);
        int unknown = 0;
        foreach (Output<string> value in Values.Select(input => (Output<string>)input))
        {
            bool known = await OutputUtilities.GetIsKnownAsync(value).ConfigureAwait(false);

            // Each its own: a policy has the same text once.
            values.Add(known ? await OutputUtilities.GetValueAsync(value).ConfigureAwait(false) : unknown++.ToString(CultureInfo.InvariantCulture).PadLeft(Longest, 'x'));
        }

        return (values.MoveToImmutable(), unknown);
    }
}
