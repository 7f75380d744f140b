namespace Pulumi.Serialization;

/// <summary>Checks the values of a dictionary of inputs for types that cannot travel.</summary>
internal static class DictionaryValues
{
    public static void Check(string context, IEnumerable<KeyValuePair<string, object?>> values)
    {
        foreach (var (_, value) in values)
        {
            if (value is not null)
            {
                TargetType.Check(context, ElementType(value.GetType()));
            }
        }
    }

    private static Type ElementType(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(Output<>) || definition == typeof(Input<>) ? type.GenericTypeArguments[0] : type;
    }
}
