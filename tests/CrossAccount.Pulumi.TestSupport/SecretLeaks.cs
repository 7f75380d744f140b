using System.Reflection;
using Pulumi;

namespace CrossAccount.Pulumi.TestSupport;

/// <summary>Finds a secret text where it would be stored or shown as plain text.</summary>
public static class SecretLeaks
{
    private static readonly MethodInfo Secretness =
        typeof(SecretLeaks).GetMethod(nameof(IsSecretAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>One line for each name, and for each input that is not a secret as a whole, that has one of the texts.</summary>
    /// <param name="run">The run.</param>
    /// <param name="secrets">The texts.</param>
    /// <typeparam name="T">What the run's program gave back.</typeparam>
    public static async Task<IReadOnlyList<string>> FindAsync<T>(ProgramRun<T> run, params IReadOnlyCollection<string> secrets)
    {
        ArgumentNullException.ThrowIfNull(run);
        List<string> leaks = [];
        foreach ((RegisteredResource resource, string input) in PlacesOf(run.Resources, secrets))
        {
            ConstructedResource constructed = run.Constructed.Single(candidate => candidate.Name == resource.Name && candidate.Type == resource.Type);
            if (input == NamePlace || !await IsSecretAsync(constructed.Args, input).ConfigureAwait(false))
            {
                leaks.Add($"{resource.Heading}: {input}");
            }
        }

        return leaks;
    }

    /// <summary>All places that have one of the texts, secret or not.</summary>
    /// <param name="resources">The resources of a run.</param>
    /// <param name="secrets">The texts.</param>
    public static IReadOnlyList<string> Places(IEnumerable<RegisteredResource> resources, params IReadOnlyCollection<string> secrets) =>
        [.. PlacesOf(resources, secrets).Select(place => $"{place.Resource.Heading}: {place.Input}").Order(StringComparer.Ordinal)];

    private const string NamePlace = "(name)";

    private static IEnumerable<(RegisteredResource Resource, string Input)> PlacesOf(IEnumerable<RegisteredResource> resources, IReadOnlyCollection<string> secrets)
    {
        foreach (RegisteredResource resource in resources)
        {
            if (secrets.Any(secret => resource.Name.Contains(secret, StringComparison.Ordinal)))
            {
                yield return (resource, NamePlace);
            }

            foreach (string input in resource.Inputs.Keys.Order(StringComparer.Ordinal))
            {
                if (secrets.Any(secret => resource.Text(input)!.Contains(secret, StringComparison.Ordinal)))
                {
                    yield return (resource, input);
                }
            }
        }
    }

    /// <summary>Whether an argument is a secret as a whole, so that the engine encrypts all of it.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">The wire name.</param>
    public static async Task<bool> IsSecretAsync(ResourceArgs args, string input)
    {
        ArgumentNullException.ThrowIfNull(args);
        PropertyInfo property = args.GetType().GetProperties().Single(candidate => WireName(candidate) == input);
        Type inputType = property.PropertyType;
        while (!(inputType.IsGenericType && inputType.GetGenericTypeDefinition() == typeof(Input<>)))
        {
            inputType = inputType.BaseType ?? throw new InvalidOperationException($"`{property.Name}` is no input");
        }

        var secretness = (Task<bool>)Secretness.MakeGenericMethod(inputType.GetGenericArguments()).Invoke(null, [property.GetValue(args)])!;
        return await secretness.ConfigureAwait(false);
    }

    /// <summary>The attribute stands on the property, or, for lists and maps, on the field behind it.</summary>
    private static string? WireName(PropertyInfo property)
    {
        IEnumerable<FieldInfo> fields = property.DeclaringType!.GetFields(BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(field => field.Name == $"<{property.Name}>k__BackingField" || string.Equals(field.Name, "_" + property.Name, StringComparison.OrdinalIgnoreCase));
        return fields.Cast<MemberInfo>().Prepend(property)
            .SelectMany(member => member.GetCustomAttributesData())
            .Where(attribute => attribute.AttributeType == typeof(InputAttribute))
            .Select(attribute => (string)attribute.ConstructorArguments[0].Value!)
            .FirstOrDefault();
    }

    private static Task<bool> IsSecretAsync<T>(Input<T>? input) => input is null ? Task.FromResult(false) : Output.IsSecretAsync(input.ToOutput());
}
