using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>The context keys that the values of a condition name as variables.</summary>
internal static class Variables
{
    public static IEnumerable<string> In(CompiledCondition condition) =>
        condition.HasVariables ? condition.Source.Values.SelectMany(In) : [];

    private static IEnumerable<string> In(string value)
    {
        int position = 0;
        while ((position = value.IndexOf("${", position, StringComparison.Ordinal)) >= 0)
        {
            int end = value.IndexOf('}', position);
            if (end < 0)
            {
                yield break;
            }

            string key = value[(position + 2)..end].Split(',')[0].Trim();
            position = end;
            if (key is not ("" or "*" or "?" or "$"))
            {
                yield return key;
            }
        }
    }
}
