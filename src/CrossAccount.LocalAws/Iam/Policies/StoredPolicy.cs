using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>A policy document as it was sent, compiled once.</summary>
internal sealed record StoredPolicy(string Text, CompiledPolicy Compiled)
{
    /// <summary>The size as the quotas count it.</summary>
    public int Size { get; } = PolicySize.Count(Text);

    public PolicyDocument Document => Compiled.Document;

    /// <summary>The same document in another place.</summary>
    public StoredPolicy Of(PolicyOrigin origin) => this with { Compiled = CompiledPolicy.Compile(Document, origin) };
}
