using System.Runtime.CompilerServices;
using Pulumi;

namespace CrossAccount.Pulumi.Internal;

/// <summary>
/// The logical names that components of one program have given. Names are made of the component's and the policy's, so two
/// components can come to the same one: <c>x</c> with the policy <c>policy-a</c>, and <c>x-policy</c> with <c>a</c>. Names never
/// change, so one of the two has to be called otherwise.
/// </summary>
internal static class LogicalNames
{
    private static readonly ConditionalWeakTable<DeploymentInstance, Dictionary<(string Type, string Name), string>> Programs = [];

    /// <summary>Takes names for a component.</summary>
    /// <returns>A sentence for each name that another component has taken.</returns>
    public static IReadOnlyList<string> Take(string component, IEnumerable<(string Type, string Name)> names)
    {
        Dictionary<(string Type, string Name), string> taken = Programs.GetOrCreateValue(Deployment.Instance);
        List<string> problems = [];
        lock (taken)
        {
            foreach ((string Type, string Name) name in names)
            {
                if (!taken.TryAdd(name, component))
                {
                    problems.Add(
                        $"`{component}` and `{taken[name]}` both make a `{name.Type}` of the logical name `{name.Name}`, but each needs its own: give one of the two, or the policy that makes the name, another name");
                }
            }
        }

        return problems;
    }
}
