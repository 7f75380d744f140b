using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Arns;

/// <summary>A group of AWS Regions with accounts of its own, the second part of an ARN. Trust never crosses it.</summary>
/// <remarks>The default value is <see cref="Aws"/>.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">ARN format</see>.</remarks>
public readonly record struct Partition
{
    private static readonly Partition[] Known =
        [.. new[] { "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f" }.Select(id => new Partition(id))];

    private readonly string? _id;

    private Partition(string id) => _id = id == "aws" ? null : id;

    /// <summary>The commercial Regions, <c>aws</c>.</summary>
    public static Partition Aws { get; }

    /// <summary>The Regions in China, <c>aws-cn</c>.</summary>
    public static Partition AwsChina => Known[0];

    /// <summary>The Regions of AWS GovCloud (US), <c>aws-us-gov</c>.</summary>
    public static Partition AwsUsGov => Known[1];

    /// <summary>All partitions that AWS's own SDKs know.</summary>
    public static IReadOnlyList<Partition> All { get; } = [Aws, .. Known];

    /// <summary>
    /// The host of the sign-in page with <c>/switchrole</c>; null where none is documented (<c>aws-eusc</c> and the isolated
    /// partitions).
    /// </summary>
    public string? SignInHost => ToString() switch
    {
        "aws" => "signin.aws.amazon.com",
        "aws-cn" => "signin.amazonaws.cn",
        "aws-us-gov" => "signin.amazonaws-us-gov.com",
        _ => null,
    };

    /// <summary>Reads the ID of a partition.</summary>
    public static Parsed<Partition> TryParse(string? text) => TryParse(text.AsSpan());

    internal static Parsed<Partition> TryParse(ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual("aws"))
        {
            return Parsed<Partition>.Valid(Aws);
        }

        foreach (Partition partition in Known)
        {
            if (text.SequenceEqual(partition._id))
            {
                return Parsed<Partition>.Valid(partition);
            }
        }

        return Parsed<Partition>.Invalid(
            $"the partition `{NameRules.Shorten(text.ToString())}` is not known, but must be one of {string.Join(", ", All.Select(p => $"`{p}`"))}");
    }

    /// <summary>Reads the ID of a partition, or throws.</summary>
    /// <exception cref="FormatException">No partition has that ID.</exception>
    public static Partition Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The partition that a Region is in, by the Region's prefix; <see cref="Aws"/> for all others.</summary>
    public static Partition OfRegion(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        (string Prefix, string Id)[] prefixes =
        [
            ("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("eusc-", "aws-eusc"), ("us-isob-", "aws-iso-b"),
            ("us-isof-", "aws-iso-f"), ("eu-isoe-", "aws-iso-e"), ("us-iso-", "aws-iso"),
        ];
        foreach ((string prefix, string id) in prefixes)
        {
            if (region.StartsWith(prefix, StringComparison.Ordinal))
            {
                return new(id);
            }
        }

        return Aws;
    }

    /// <summary>The ID, as it stands in an ARN.</summary>
    public override string ToString() => _id ?? "aws";
}
