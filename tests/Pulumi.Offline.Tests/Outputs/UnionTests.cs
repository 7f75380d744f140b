namespace Pulumi.Offline.Tests.Outputs;

public class UnionTests
{
    private static readonly Union<string, int> Text = "x";
    private static readonly Union<string, int> Number = 3;

    [Fact]
    public void Case_IsKept()
    {
        Assert.Equal((true, false, "x"), (Text.IsT0, Text.IsT1, Text.AsT0));
        Assert.Equal((false, true, 3), (Number.IsT0, Number.IsT1, Number.AsT1));
        Assert.Equal("x", Text.Value);
        Assert.Equal(3, Number.Value);
        Assert.Equal("Cannot return as T0 as result is T1", Assert.Throws<InvalidOperationException>(() => Number.AsT0).Message);
        Assert.Equal("Cannot return as T1 as result is T0", Assert.Throws<InvalidOperationException>(() => Text.AsT1).Message);
    }

    [Fact]
    public void Functions_GetTheCase()
    {
        Assert.Equal("x!", Text.Match(text => text + "!", number => $"{number}"));
        Assert.Equal("3", Number.Match(text => text + "!", number => $"{number}"));
        Assert.Equal(1, Text.MapT0(text => text.Length).AsT0);
        Assert.Equal("x", Text.MapT1(number => $"{number}").AsT0);
        Assert.Equal(1, Text.Bimap(text => text.Length, number => $"{number}").AsT0);
        var seen = "";
        Number.Switch(text => seen = text, number => seen = $"{number}");
        Assert.Equal("3", seen);
    }

    [Fact]
    public void TryPick_GivesTheCaseOrTheRest()
    {
        Assert.True(Text.TryPickT0(out var text, out var rest));
        Assert.Equal(("x", 0), (text, rest));
        Assert.False(Text.TryPickT1(out var number, out var other));
        Assert.Equal((0, "x"), (number, other));
    }

    [Fact]
    public void Equality_IsOfCaseAndValue()
    {
        Assert.True(Text == "x");
        Assert.True(Text != Number);
        Assert.Equal(Text.GetHashCode(), ((Union<string, int>)"x").GetHashCode());
        Assert.NotEqual(Union<int, int>.FromT0(1), Union<int, int>.FromT1(1));
        Assert.Equal("System.String: x", Text.ToString());
        Assert.Equal("System.Int32: 3", Number.ToString());
    }
}
