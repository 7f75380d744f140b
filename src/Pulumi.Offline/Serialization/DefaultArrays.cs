using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Tells default immutable arrays, whose members all throw, from real ones.</summary>
internal static class DefaultArrays
{
    private static readonly ConcurrentDictionary<Type, Func<object, bool>?> Checks = new();

    public static bool IsDefault(IList list) => Checks.GetOrAdd(list.GetType(), CheckFor)?.Invoke(list) ?? false;

    private static Func<object, bool>? CheckFor(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? ((IDefaultCheck)Activator.CreateInstance(typeof(Check<>).MakeGenericType(type.GenericTypeArguments))!).IsDefault
            : null;

    private interface IDefaultCheck
    {
        bool IsDefault(object array);
    }

    private sealed class Check<T> : IDefaultCheck
    {
        public bool IsDefault(object array) => ((ImmutableArray<T>)array).IsDefault;
    }
}
