using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>One declared input of an args class.</summary>
internal sealed class InputMember
{
    private readonly Type _type;
    private readonly string _name;
    private readonly InputAttribute _attribute;
    private readonly FieldInfo? _field;
    private readonly PropertyInfo? _property;

    public InputMember(Type type, MemberInfo member, InputAttribute attribute)
    {
        _type = type;
        _attribute = attribute;
        _property = member as PropertyInfo;
        _field = member as FieldInfo ?? AutoProperty.FieldOf(_property!);

        // Upstream's lists and maps sit in private fields such as `_tags`, and its messages name those.
        _name = member is FieldInfo ? $"_{attribute.Name}" : member.Name;
    }

    public string WireName => _attribute.Name;

    public object? Read(object args)
    {
        var value = _field is not null ? _field.GetValue(args) : _property!.GetValue(args);
        if (value is null)
        {
            return _attribute.IsRequired ? throw Missing() : null;
        }

        return _attribute.Json ? new JsonText(value) : value;
    }

    private ArgumentNullException Missing()
        => new(_name, $"[Input] {_type.FullName}.{_name} is required but was not given a value");
}
