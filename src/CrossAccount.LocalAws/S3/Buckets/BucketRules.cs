using System.Buffers;

namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>What a bucket's name looks like.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html">Bucket naming rules</see>.</remarks>
internal static class BucketRules
{
    public const string DefaultRegion = "us-east-1";

    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create("0123456789.");
    private static readonly string[] ReservedPrefixes = ["xn--", "sthree-"];
    private static readonly string[] ReservedSuffixes = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

    /// <summary>Whether a name is well formed.</summary>
    /// <remarks>
    /// AWS reserves the prefix <c>amzn-s3-demo-</c> for its documentation. Here it is welcome: the tutorial's buckets have it.
    /// </remarks>
    public static bool IsName(string name) =>
        name.Length is >= 3 and <= 63
        && name.AsSpan().IndexOfAnyExcept(Characters) < 0
        && char.IsAsciiLetterOrDigit(name[0])
        && char.IsAsciiLetterOrDigit(name[^1])
        && !name.Contains("..", StringComparison.Ordinal)
        && !IsAddress(name)
        && !ReservedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))
        && !ReservedSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));

    private static bool IsAddress(string name) =>
        name.AsSpan().IndexOfAnyExcept(AddressCharacters) < 0 && name.AsSpan().Count('.') == 3;
}
