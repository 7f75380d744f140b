using System.Collections.Immutable;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>Session tags. The AWS CLI takes them as JSON, where no character of a key or value has a meaning of its own.</summary>
internal sealed record TagsParameter(string Name, ImmutableArray<KeyValuePair<string, string>> Tags) : CallParameter(Name)
{
    public override string InCommand => Quoted.ForShell($"[{Each(tag => $$"""{"Key": {{tag.Key}}, "Value": {{tag.Value}}}""")}]");

    public override string InCSharp => $"[{Each(tag => $"new Tag {{ Key = {tag.Key}, Value = {tag.Value} }}")}]";

    public override string InPython => $"[{Each(tag => $$"""{"Key": {{tag.Key}}, "Value": {{tag.Value}}}""")}]";

    private string Each(Func<(string Key, string Value), string> write) =>
        string.Join(", ", Tags.Select(tag => write((Quoted.ForCode(tag.Key), Quoted.ForCode(tag.Value)))));
}
