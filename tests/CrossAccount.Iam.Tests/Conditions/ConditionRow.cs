using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Conditions;

/// <summary>A condition on the key <c>app:key</c>, what a request has for that key, and whether the condition holds.</summary>
public sealed record ConditionRow(string Operator, string[] Expected, string[]? Actual, bool Holds)
{
    private const string Key = "app:key";

    /// <summary>Other keys of the request, as in <c>app:other=x</c> or, with several values, <c>app:other=x|y</c>.</summary>
    public string[] Others { get; init; } = [];

    public PolicyVersion Version { get; init; } = PolicyVersion.Current;

    /// <summary>Whether a single value of the request is given as a list of one.</summary>
    public bool AsList { get; init; }

    public static ConditionRow True(string @operator, string expected, params string[] actual) => new(@operator, [expected], actual, true);

    public static ConditionRow False(string @operator, string expected, params string[] actual) => new(@operator, [expected], actual, false);

    /// <summary>A request without the key.</summary>
    public static ConditionRow Absent(string @operator, string expected, bool holds) => new(@operator, [expected], null, holds);

    /// <summary>
    /// Checks the condition in a statement that allows and in one that denies: it must hold in both or in neither, or one of them
    /// would fail open.
    /// </summary>
    public void Check()
    {
        ConditionOperator? found = ConditionOperators.Find(Operator, out SetOperator set, out bool ifExists);
        Assert.NotNull(found);
        Condition condition = new(found, Key, [.. Expected]) { Set = set, IfExists = ifExists };
        AccessRequest request = new(Given.Dave, "s3:GetObject", "arn:aws:s3:::bucket/key", Given.Trusted, Context());

        Assert.Equal(Holds, Decides(request, Statement.Allow("*").On("*").When(condition)) == DecisionOutcome.Allowed);
        Assert.Equal(Holds, Decides(request, Statement.Allow("*").On("*"), Statement.Deny("*").On("*").When(condition)) == DecisionOutcome.ExplicitlyDenied);
    }

    public override string ToString() =>
        $"{Operator} [{string.Join(", ", Expected)}] of {(Actual is null ? "nothing" : $"[{string.Join(", ", Actual)}]")}{(AsList ? " as a list" : "")}{string.Concat(Others.Select(o => $" and {o}"))} {(Version == PolicyVersion.Original ? "in 2008 " : "")}is {Holds}";

    private DecisionOutcome Decides(AccessRequest request, params Statement[] statements)
    {
        CompiledPolicy policy = Given.Compile(new PolicyDocument([.. statements]) { Version = Version }, PolicyKind.Inline);
        return Authorizer.Decide(request, new ApplicablePolicies { Identity = [policy] }).Outcome;
    }

    private RequestContext Context()
    {
        RequestContext context = RequestContext.Empty;
        foreach (string other in Others)
        {
            int equals = other.IndexOf('=', StringComparison.Ordinal);
            string value = other[(equals + 1)..];
            context = value.Contains('|', StringComparison.Ordinal)
                ? context.With(other[..equals], value.Split('|'))
                : context.With(other[..equals], value);
        }

        return Actual switch
        {
            null => context,
            [var only] when !AsList => context.With(Key, only),
            _ => context.With(Key, Actual.AsEnumerable()),
        };
    }
}
