using System.Text.Json.Nodes;
using CrossAccount.TestSupport;

namespace CrossAccount.Differential.Requests;

/// <summary>Conditions with every operator, and contexts that meet them about every other time.</summary>
internal static class RandomConditions
{
    private static readonly ConditionTopic[] Topics = ConditionTopic.All;

    /// <summary>One to three conditions.</summary>
    public static JsonObject Next(Random random)
    {
        var conditions = new JsonObject();
        for (int i = random.Chance(70) ? 1 : random.Next(2, 4); i > 0; i--)
        {
            ConditionTopic topic = random.Pick(Topics);
            string name = Operator(random, topic);
            string key = random.Chance(15) ? topic.Key.ToUpperInvariant() : topic.Key;
            JsonNode values = Values(random, name.Contains("Null", StringComparison.Ordinal) ? ["true", "false"] : topic.Wanted, random.Chance(70) ? 1 : 2);
            if (!conditions.ContainsKey(name))
            {
                conditions[name] = new JsonObject { [key] = values };
            }
        }

        return conditions;
    }

    /// <summary>The context of a request; only keys that AWS gives to requests of the service.</summary>
    public static JsonObject NextContext(Random random, string service)
    {
        var context = new JsonObject();
        foreach (ConditionTopic topic in Topics.Where(topic => topic.IsGivenTo(service)))
        {
            if (topic.Given.Length > 0 && random.Chance(60))
            {
                context[topic.Key] = topic.IsMultivalued
                    ? new JsonArray([.. random.Some<string>(topic.Given).Skip(random.Chance(10) ? topic.Given.Length : 0).Select(value => (JsonNode)value)])
                    : random.Pick(topic.Given);
            }
        }

        return context;
    }

    private static string Operator(Random random, ConditionTopic topic)
    {
        if (random.Chance(8))
        {
            return "Null";
        }

        string set = topic.IsMultivalued || random.Chance(6) ? random.Pick("ForAllValues:", "ForAnyValue:") : "";
        return $"{set}{random.Pick(topic.Operators)}{(random.Chance(20) ? "IfExists" : "")}";
    }

    private static JsonNode Values(Random random, string[] pool, int count)
    {
        string[] values = random.Shuffled<string>(pool)[..Math.Min(count, pool.Length)];
        return values.Length == 1 ? values[0] : new JsonArray([.. values.Select(value => (JsonNode)value)]);
    }
}
