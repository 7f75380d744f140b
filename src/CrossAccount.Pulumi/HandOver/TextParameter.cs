namespace CrossAccount.Pulumi.HandOver;

/// <summary>A text.</summary>
internal sealed record TextParameter(string Name, string Value) : CallParameter(Name)
{
    public override string InCommand => Quoted.ForShell(Value);

    public override string InCSharp => Quoted.ForCode(Value);

    public override string InPython => Quoted.ForCode(Value);
}
