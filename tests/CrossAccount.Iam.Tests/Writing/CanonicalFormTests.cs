using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.Iam.Writing;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Writing;

/// <summary>The same grants in any order give the same bytes, and the bytes mean the same as the grants.</summary>
public sealed class CanonicalFormTests
{
    [Fact]
    public void Write_PermutedDocument_GivesEqualBytes() => Seeds.Run(1_500, random =>
    {
        PolicyDocument document = RandomDocuments.Next(random, random.Pick(Enum.GetValues<PolicyKind>()));

        Assert.Equal(PolicyWriter.Write(document), PolicyWriter.Write(Permuted(random, document)));
        Assert.Equal(PolicyWriter.WriteIndented(document), PolicyWriter.WriteIndented(Permuted(random, document)));
    });

    [Fact]
    public void Write_OfParsedCanonicalText_IsTheText() => Seeds.Run(1_500, random =>
    {
        string canonical = PolicyWriter.Write(RandomDocuments.Next(random, random.Pick(Enum.GetValues<PolicyKind>())));

        PolicyDocument parsed = PolicyParser.Parse(canonical).DocumentOrThrow();

        Assert.Equal(canonical, PolicyWriter.Write(parsed));
        Assert.Equal(parsed, PolicyParser.Parse(PolicyWriter.WriteIndented(parsed)).DocumentOrThrow());
        Assert.Equal(canonical, PolicyWriter.Write(Permuted(random, parsed)));
    });

    [Fact]
    public void Write_ThenParse_KeepsEveryDecision() => Seeds.Run(2_500, random =>
    {
        AccessRequest request = RandomRequests.Next(random);
        PolicySet policies = PolicySet.Next(random, request);

        Decision before = Authorizer.Decide(request, policies.Compile());
        Decision after = Authorizer.Decide(request, policies.Select(document => PolicyParser.Parse(PolicyWriter.Write(document)).DocumentOrThrow()).Compile());

        Assert.Equal((before.Outcome, before.Layer), (after.Outcome, after.Layer));
        Assert.Equal(before.Statements.Select(Text), after.Statements.Select(Text));
    });

    [Fact]
    public void Count_OfCanonicalText_IsItsLengthWithoutWhiteSpaceOutsideTexts() => Seeds.Run(300, random =>
    {
        PolicyDocument document = RandomDocuments.Next(random, random.Pick(Enum.GetValues<PolicyKind>()));
        string compact = PolicyWriter.Write(document);

        Assert.Equal(compact.Length, PolicySize.Count(compact));
        Assert.Equal(compact.Length, PolicySize.Count(PolicyWriter.WriteIndented(document)));
    });

    private static string Text(PolicyStatement statement) => $"{statement.Policy} {statement.Statement.Effect}";

    private static PolicyDocument Permuted(Random random, PolicyDocument document) =>
        document with { Statements = [.. random.Shuffled<Statement>([.. document.Statements.Select(statement => Permuted(random, statement))])] };

    private static Statement Permuted(Random random, Statement statement) => statement with
    {
        Action = Permuted(random, statement.Action),
        Resource = statement.Resource is { } resource ? Permuted(random, resource) : null,
        Principal = statement.Principal is { } principal ? Permuted(random, principal) : null,
        Conditions =
        [
            .. random.Shuffled<Condition>([.. statement.Conditions.Select(condition => condition with { Values = Permuted(random, condition.Values) })]),
        ],
    };

    private static PatternElement Permuted(Random random, PatternElement element)
    {
        ImmutableArray<string> patterns = Permuted(random, element.Patterns);
        return element.IsNot ? PatternElement.AllBut(patterns) : PatternElement.Of(patterns);
    }

    private static PrincipalElement Permuted(Random random, PrincipalElement element)
    {
        ImmutableArray<PolicyPrincipal> principals = [.. random.Shuffled<PolicyPrincipal>([.. element.Principals])];
        return element.IsNot ? PrincipalElement.AllBut(principals) : PrincipalElement.Of(principals);
    }

    private static ImmutableArray<string> Permuted(Random random, ImmutableArray<string> texts) => [.. random.Shuffled<string>([.. texts])];
}
