using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The inputs that an args class declares, found once per class.</summary>
internal sealed class InputShape
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, InputShape> Shapes = new();

    private readonly InputMember[] _members;

    private InputShape(Type type)
    {
        var members = new List<InputMember>();
        foreach (MemberInfo member in (MemberInfo[])[.. type.GetFields(Members), .. type.GetProperties(Members)])
        {
            if (member.GetCustomAttribute<InputAttribute>() is { } attribute)
            {
                members.Add(new(type, member, attribute));
            }
        }

        _members = [.. members];
    }

    public static InputShape Of(Type type) => Shapes.GetOrAdd(type, static type => new(type));

    public IEnumerable<KeyValuePair<string, object?>> Read(InputArgs args)
    {
        var inputs = new KeyValuePair<string, object?>[_members.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = new(_members[i].WireName, _members[i].Read(args));
        }

        return inputs;
    }
}
