using System.Globalization;

namespace Pulumi;

public static partial class Output
{
    public static Output<string> Format(FormattableString formattableString)
    {
        var arguments = formattableString.GetArguments();
        var inputs = new Input<object?>[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            inputs[i] = Untyped(arguments[i]);
        }

        return All(inputs).Apply(values =>
            string.Format(CultureInfo.InvariantCulture, formattableString.Format, values.ToArray()));
    }

    private static Output<object?> Untyped(object? value) => value switch
    {
        IInput input => Output<object?>.From(input.ToOutput()),
        IOutput output => Output<object?>.From(output),
        _ => Create(value),
    };
}
