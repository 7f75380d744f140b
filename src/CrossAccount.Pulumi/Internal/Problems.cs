using Pulumi;

namespace CrossAccount.Pulumi.Internal;

/// <summary>Stops the program before a resource is created, with all that is wrong at once.</summary>
internal static class Problems
{
    /// <exception cref="ResourceException">There are problems; the message has one line for each.</exception>
    public static void Throw(string component, string name, IEnumerable<string> problems)
    {
        string[] all = [.. problems];
        if (all.Length > 0)
        {
            string lines = string.Concat(all.Select(problem => $"\n  - {problem}"));
            throw new ResourceException($"{component} `{name}` cannot be created:{lines}", resource: null, hideStack: true);
        }
    }
}
