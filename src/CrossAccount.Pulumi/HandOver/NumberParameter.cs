using System.Globalization;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>A whole number.</summary>
internal sealed record NumberParameter(string Name, int Value) : CallParameter(Name)
{
    public override string InCommand => Value.ToString(CultureInfo.InvariantCulture);

    public override string InCSharp => InCommand;

    public override string InPython => InCommand;
}
