namespace CrossAccount.Pulumi.HandOver;

/// <summary>The content of a file, without the line end that editors and shells leave behind it.</summary>
internal sealed record FileParameter(string Name, string Path) : CallParameter(Name)
{
    public override string InCommand => $"\"$(cat {Quoted.ForShell(Path)})\"";

    public override string InCSharp => $"System.IO.File.ReadAllText({Quoted.ForCode(Path)}).Trim()";

    public override string InPython => $"open({Quoted.ForCode(Path)}).read().strip()";
}
