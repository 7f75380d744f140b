using System.Text.Json;
using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Conformance.Coverage;

/// <summary>Every operator has cases with a value, without one, with several, and with one of the wrong type.</summary>
public sealed class OperatorTests
{
    public static TheoryData<string> Operators => [.. ConditionOperators.All.Select(@operator => @operator.Name)];

    [Fact]
    public void Operators_AreTwentySeven() => Assert.Equal(27, ConditionOperators.All.Count);

    [Theory]
    [MemberData(nameof(Operators))]
    public void Operator_HasEveryKindOfValue(string name)
    {
        OperatorUse[] uses = [.. OperatorUse.All.Where(use => use.Operator.Name == name)];
        OperatorUse[] decided = [.. uses.Where(use => !use.Case.IsRefused)];

        Assert.Contains(decided, use => use.Given is { ValueKind: JsonValueKind.String });
        Assert.Contains(decided, use => use.Given is null);
        Assert.Contains(decided, use => use.Given is { ValueKind: JsonValueKind.Array } values && values.GetArrayLength() > 1);
        Assert.Contains(uses, use => use.Case.Then.Error is [DiagnosticCodes.WrongType or DiagnosticCodes.BadConditionValue]);
    }

    /// <summary>Every value is a text; of the other types, the request may have one that the operator cannot read.</summary>
    [Theory]
    [MemberData(nameof(Operators))]
    public void TypedOperator_HasARequestOfAnotherType(string name)
    {
        ConditionOperator @operator = ConditionOperators.All.Single(each => each.Name == name);
        bool isTyped = @operator.Check("no value of any type!") is not null && @operator != ConditionOperators.Null;

        Assert.Equal(isTyped, @operator != ConditionOperators.Null && OperatorUse.All.Any(use => use.Operator == @operator && !use.Case.IsRefused
            && use.Given is { ValueKind: JsonValueKind.String } value && @operator.Check(value.GetString()!) is not null));
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public void Operator_HasIfExistsAndBothSetOperators(string name)
    {
        OperatorUse[] uses = [.. OperatorUse.All.Where(use => use.Operator.Name == name && !use.Case.IsRefused)];

        Assert.Equal(name != "Null", uses.Any(use => use.IfExists && use.Given is null));
        Assert.Equal(name != "Null", uses.Any(use => use.IfExists && use.Given is not null));
        Assert.Contains(uses, use => use.Set == SetOperator.ForAllValues);
        Assert.Contains(uses, use => use.Set == SetOperator.ForAnyValue);
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public void Operator_StandsInStatementsThatAllowAndThatDeny(string name)
    {
        string[] effects =
        [
            .. from one in AllCases.Sequence
               where !one.IsRefused
               from policy in one.Given.Policies()
               from statement in PolicyText.Statements(policy)
               where statement.TryGetProperty("Condition", out JsonElement condition)
                   && condition.EnumerateObject().Any(each => ConditionOperators.Find(each.Name, out _, out _)?.Name == name)
               select statement.GetProperty("Effect").GetString()!,
        ];

        Assert.Equal(["Allow", "Deny"], effects.Distinct().Order(StringComparer.Ordinal));
    }
}
