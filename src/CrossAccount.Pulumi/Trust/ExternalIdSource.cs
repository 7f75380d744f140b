using Pulumi;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Where the external IDs that a role accepts come from. They are kept secrets.</summary>
/// <remarks>2 to 1,224 characters of ASCII letters, digits and <c>_+=,.@:/-</c> each.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html">External ID</see>.</remarks>
public sealed class ExternalIdSource
{
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
}
