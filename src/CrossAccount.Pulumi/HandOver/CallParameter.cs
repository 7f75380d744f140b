using System.Text.RegularExpressions;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>A parameter of a call to STS, as each language writes it.</summary>
/// <param name="Name">AWS's own name, as in <c>RoleArn</c>.</param>
internal abstract partial record CallParameter(string Name)
{
    /// <summary>The value for a POSIX shell.</summary>
    public abstract string InCommand { get; }

    /// <summary>The value in C#.</summary>
    public abstract string InCSharp { get; }

    /// <summary>The value in Python.</summary>
    public abstract string InPython { get; }

    /// <summary>A name of AWS's as the AWS CLI writes it, as in <c>role-arn</c>.</summary>
    public static string Kebab(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    /// <summary>A name of AWS's as boto3 writes it, as in <c>role_arn</c>.</summary>
    public static string Snake(string name) => WordStart().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();
}
