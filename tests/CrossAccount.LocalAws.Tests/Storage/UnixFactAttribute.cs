namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>A test of what files have on Unix only: modes.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "files have no modes on Windows; folders of a user are the user's alone there" : null;
}
