using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrossAccount.Conformance.Reading;

/// <summary>One case: what is given, what is asked, and what IAM must answer.</summary>
/// <param name="Name">What is special; no two cases have the same.</param>
/// <param name="Source">Who says that it must be so.</param>
/// <param name="Given">Who asks, under which circumstances and policies.</param>
/// <param name="When">What is asked.</param>
/// <param name="Then">What must come out.</param>
/// <param name="Item">The item of items.md that the case stands for.</param>
/// <param name="Part">The part of that item.</param>
public sealed record ConformanceCase(
    string Name, string Source, CaseGiven Given, CaseWhen When, CaseThen Then, int? Item = null, int? Part = null)
{
    /// <summary>The topic: the folder that the case's file is in.</summary>
    internal string Topic { get; init; } = "";

    /// <summary>Whether AWS refuses one of the documents, so that there is nothing to decide.</summary>
    internal bool IsRefused => Then.Error is not null;

    /// <summary>The context keys; none when the case gives none. Case has no meaning in them.</summary>
    internal IReadOnlyDictionary<string, JsonElement> Context { get; } = new Dictionary<string, JsonElement>(
        Given.Context ?? new Dictionary<string, JsonElement>(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The request, as one line of the input of <c>decide</c>.</summary>
    internal string RequestLine()
    {
        var request = new JsonObject { ["id"] = Name };
        foreach (object part in (object[])[Given, When])
        {
            foreach ((string name, JsonNode? value) in JsonSerializer.SerializeToNode(part, part.GetType(), CaseJson.Options)!.AsObject().ToArray())
            {
                request[name] = value?.DeepClone();
            }
        }

        return request.ToJsonString(CaseJson.Options);
    }

    /// <summary>The name, so that a test that fails names it.</summary>
    public override string ToString() => Name;
}
