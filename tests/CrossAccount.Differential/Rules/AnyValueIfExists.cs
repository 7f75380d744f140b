using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>The simulator overlooks <c>IfExists</c> after <c>ForAnyValue</c>; here such conditions on absent keys are left out.</summary>
internal sealed class AnyValueIfExists() : KnownDifference("set/any-value-if-exists")
{
    protected override void Change(JsonObject request)
    {
        foreach ((JsonObject values, string name, string key) in request.Conditions())
        {
            if (name.StartsWith("ForAnyValue:", StringComparison.Ordinal) && name.EndsWith("IfExists", StringComparison.Ordinal) && !request.HasKey(key))
            {
                var condition = (JsonObject)values.Parent!;
                condition.Remove(name);
                if (condition.Count == 0)
                {
                    ((JsonObject)condition.Parent!).Remove("Condition");
                }
            }
        }
    }
}
