using System.Collections.Frozen;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>The storage classes that objects can be written with.</summary>
internal static class StorageClasses
{
    public const string Standard = "STANDARD";

    private static readonly FrozenSet<string> All = FrozenSet.Create(
        Standard, "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "GLACIER_IR");

    public static bool Has(string name) => All.Contains(name);
}
