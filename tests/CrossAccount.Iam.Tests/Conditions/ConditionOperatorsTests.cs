using CrossAccount.Iam.Conditions;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class ConditionOperatorsTests
{
    [Fact]
    public void All_IsEveryOperatorOnce()
    {
        Assert.Equal(27, ConditionOperators.All.Count);
        Assert.Equal(27, ConditionOperators.All.Select(o => o.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ConditionOperators.All, o => Assert.Same(o, ConditionOperators.Find(o.Name, out _, out _)));
        Assert.All(ConditionOperators.All, o => Assert.Equal(o.Name, o.ToString()));
    }

    [Fact]
    public void IsNegated_FollowsTheName() =>
        Assert.All(ConditionOperators.All, o => Assert.Equal(o.Name.Contains("Not", StringComparison.Ordinal), o.IsNegated));

    [Fact]
    public void Find_IfExists_WorksForAllButNull() => Assert.All(
        ConditionOperators.All, o => Assert.Equal(o.Name != "Null", ConditionOperators.Find(o.Name + "IfExists", out _, out bool ifExists) == o && ifExists));

    [Theory]
    [InlineData("")]
    [InlineData("IfExists")]
    [InlineData("stringequals")]
    [InlineData("StringEquals ")]
    [InlineData("ForAllValues:")]
    [InlineData("forallvalues:StringEquals")]
    [InlineData("ForAllValues:ForAllValues:StringEquals")]
    [InlineData("ForAnyValue:NullIfExists")]
    public void Find_NoOperator_IsNull(string text) => Assert.Null(ConditionOperators.Find(text, out _, out _));

    [Fact]
    public void Find_Null_Throws() => Assert.Throws<ArgumentNullException>(() => ConditionOperators.Find(null!, out _, out _));
}
