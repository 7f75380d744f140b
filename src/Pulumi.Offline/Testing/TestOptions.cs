namespace Pulumi.Testing;

/// <summary>The names and the mode that a program under test sees.</summary>
public class TestOptions
{
    public string? ProjectName { get; set; }

    public string? StackName { get; set; }

    public string? OrganizationName { get; set; }

    public string? RootDirectory { get; set; }

    /// <summary>Whether this is a preview, in which outputs that no mock gives are unknown. The default is true.</summary>
    public bool? IsPreview { get; set; }
}
