namespace Pulumi.Serialization.Conversion;

/// <summary>Where a value goes, and who is told if it does not fit.</summary>
internal sealed record ConversionContext(Action<string> Warn, string Place)
{
    public ConversionContext At(string place) => this with { Place = place };
}
