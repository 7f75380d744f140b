using System.Globalization;
using System.Text;

namespace Pulumi.Serialization;

/// <summary>Where in the inputs a value is, for messages.</summary>
internal sealed class ValuePath(string label)
{
    private readonly List<object> _steps = [];

    public void Enter(string key) => _steps.Add(key);

    public void Enter(int index) => _steps.Add(index);

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public void Reset() => _steps.Clear();

    public override string ToString()
    {
        var text = new StringBuilder(label);
        foreach (var step in _steps)
        {
            _ = step is int index
                ? text.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : text.Append('.').Append((string)step);
        }

        return text.ToString();
    }
}
