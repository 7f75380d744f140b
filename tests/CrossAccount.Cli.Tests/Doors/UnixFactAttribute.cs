namespace CrossAccount.Cli.Tests.Doors;

/// <summary>A test that runs shell scripts.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "the scripts need a Unix shell, and this is Windows";
        }
    }
}
