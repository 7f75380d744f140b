using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Analysis.Accounts;

/// <summary>Reads and compiles the documents of an export, and reports what AWS would refuse.</summary>
internal sealed class PolicyCompiler(ProblemList problems)
{
    public CompiledPolicy? Compile(string text, PolicyOrigin origin, DetailPlace place)
    {
        ImmutableArray<Diagnostic> diagnostics = PolicyReader.Check(text, origin.Kind, out PolicyDocument document);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            problems.Add(place.File, place.Path + diagnostic.Path[1..], diagnostic.Message, diagnostic.Help);
        }

        return diagnostics.IsEmpty ? CompiledPolicy.Compile(document, origin) : null;
    }
}
