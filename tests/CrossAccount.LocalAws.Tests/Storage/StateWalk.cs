using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>
/// Everything that a cloud consists of, as lines of text: all fields of all objects, found by reflection, so that a field that
/// nobody thought of is seen, too. Left out is what is derived, what is given with each start, and credentials that are dead.
/// </summary>
internal sealed class StateWalk
{
    private static readonly string[] Derived =
    [
        "_profile", "_profileVersion", "_asBoundary", "_compiled", "_nextPurge", "_clock", "<IamVersion>k__BackingField", "<Gate>k__BackingField",
        "<Moment>k__BackingField", "<Changes>k__BackingField", "<Keeper>k__BackingField", "<OpenIdConnectIssuers>k__BackingField", "changes",
    ];

    private static readonly string[] Unordered = ["<Members>k__BackingField", "<InstanceProfiles>k__BackingField"];

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> FieldsByType = [];
    private static readonly ConcurrentDictionary<Type, bool> Entities = [];

    private readonly Dictionary<object, int> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _lines = [];

    public static string[] Of(LocalCloud cloud)
    {
        var walk = new StateWalk();
        walk.Visit("cloud", cloud);
        return [.. walk._lines];
    }

    private void Visit(string path, object? value)
    {
        if (value is null || Leaf(value) is { } text)
        {
            _lines.Add($"{path} = {(value is null ? "null" : Leaf(value))}");
        }
        else if (IsEntity(value.GetType()) && !_seen.TryAdd(value, _seen.Count))
        {
            _lines.Add($"{path} = the {value.GetType().Name} seen as {_seen[value]}");
        }
        else if (value is IDictionary entries)
        {
            VisitEntries(path, entries);
        }
        else if (value is IEnumerable items)
        {
            VisitItems(path, [.. items.Cast<object?>()]);
        }
        else
        {
            _lines.Add($"{path} is a {value.GetType().Name}");
            foreach (FieldInfo field in FieldsByType.GetOrAdd(value.GetType(), type => [.. Fields(type).Where(field => !Derived.Contains(field.Name))]))
            {
                object? held = field.GetValue(value);
                bool isSet = Unordered.Contains(field.Name) && held is IList;
                Visit($"{path}.{field.Name}", isSet ? ((IList)held!).Cast<object>().OrderBy(IdOf, StringComparer.Ordinal).ToArray() : held);
            }
        }
    }

    private void VisitEntries(string path, IDictionary entries)
    {
        List<(string Key, object? Value)> sorted = [];
        foreach (DictionaryEntry entry in entries)
        {
            if (entry.Value?.GetType().GetProperty("IsAlive")?.GetValue(entry.Value) is not false)
            {
                sorted.Add((string.Create(CultureInfo.InvariantCulture, $"{entry.Key}"), entry.Value));
            }
        }

        foreach ((string key, object? value) in sorted.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Visit($"{path}[{key}]", value);
        }
    }

    private void VisitItems(string path, object?[] items)
    {
        _lines.Add($"{path} has {items.Length}");
        for (int i = 0; i < items.Length; i++)
        {
            Visit($"{path}[{i}]", items[i]);
        }
    }

    /// <summary>What has an identity. Values may be shared or not, which makes no difference.</summary>
    private static bool IsEntity(Type type) => Entities.GetOrAdd(
        type,
        static type => !type.IsValueType && type.GetMethod("<Clone>$") is null && !type.IsArray && type.Namespace != "System.Collections.Immutable");

    private static string? Leaf(object value)
    {
        Type type = value.GetType();
        if (value is ReadOnlyMemory<byte> memory)
        {
            return Convert.ToHexString(SHA256.HashData(memory.Span));
        }

        // A default array cannot be gone through.
        if (type.Name.StartsWith("ImmutableArray`", StringComparison.Ordinal) && type.GetProperty("IsDefault")!.GetValue(value) is true)
        {
            return "no array";
        }

        bool isText = type.IsPrimitive || type.IsEnum || value is string or DateTimeOffset or Delegate or Type or Encoding or IComparer or IEqualityComparer
            || type.Namespace is "CrossAccount.Iam.Arns" or "CrossAccount.Iam.Identifiers"
            || type.Name is "StringComparer" or "ConditionOperator" or "KeyOrder" || type.BaseType?.Name is "ConditionOperator" or "StringComparer";
        return isText ? string.Create(CultureInfo.InvariantCulture, $"{value}") : PolicyText(value);
    }

    /// <summary>What a policy is compiled to follows from its document and its origin.</summary>
    private static string? PolicyText(object value) => value switch
    {
        CompiledPolicy policy => $"{policy.Origin}: {PolicyText(policy.Document)}",
        PolicyDocument document => $"{document.Version} {string.Join(' ', document.Statements.Select(statement => PolicyWriter.Write(new(statement))))}",
        _ => null,
    };

    private static string IdOf(object identity) => (string)identity.GetType().GetProperty("Id")!.GetValue(identity)!;

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (FieldInfo field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
