using CrossAccount.Pulumi.HandOver;

namespace CrossAccount.Cli.HandOver;

/// <summary>The files of a hand-over: a folder for each delegation, with a README and a folder for each kind of recipients.</summary>
internal static class HandOverFiles
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["cliProfile"] = "config",
        ["assumeRoleCommand"] = "assume-role.sh",
        ["csharp"] = "AssumeRole.cs",
        ["python"] = "assume_role.py",
    };

    /// <summary>All files. A link has none: it stands in the README.</summary>
    /// <exception cref="HandOverException">A delegation's name cannot name a folder.</exception>
    public static IEnumerable<HandOverFile> Of(StackHandOver stack) => stack.Delegations.SelectMany(delegation => Of(stack, delegation));

    /// <summary>The file that a text is in; null when it has none.</summary>
    public static string? NameOf(string item) => Names.GetValueOrDefault(item);

    private static IEnumerable<HandOverFile> Of(StackHandOver stack, DelegationHandOver delegation)
    {
        if (delegation.Name.All(c => c == '.'))
        {
            throw new HandOverException($"the delegation `{delegation.Name}` cannot name a folder, so its hand-over cannot be written: print it, or give it another name");
        }

        yield return new(Path.Combine(delegation.Name, "README.md"), HandOverReadme.Of(stack, delegation));
        foreach (RecipientHandOver recipient in delegation.HandOver.Recipients)
        {
            foreach ((string item, HandOverItem text) in recipient.Items)
            {
                if (NameOf(item) is { } file)
                {
                    yield return new(Path.Combine(delegation.Name, recipient.Recipient.Name, file), text.Text is { } content ? content.TrimEnd('\n') + "\n" : null);
                }
            }
        }
    }
}
