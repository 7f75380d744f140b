using System.Text;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Tests.Query;

public class QueryFormReaderTests
{
    [Theory]
    [InlineData("A=b", "b")]
    [InlineData("A=b+c%20d", "b c d")]
    [InlineData("A=%C3%A9%26%3D", "é&=")]
    [InlineData("A=a=b", "a=b")]
    [InlineData("A", "")]
    [InlineData("&&A=x&", "x")]
    [InlineData("B=1", null)]
    public void Read_DecodesOnce(string text, string? expected) => Assert.Equal(expected, Form(text)["A"]);

    [Theory]
    [InlineData("A=%")]
    [InlineData("A=%4")]
    [InlineData("A=%zz")]
    [InlineData("A=%FF")]
    [InlineData("%C0%80=1")]
    [InlineData("A=1&A=2")]
    public void Read_WhatIsNoForm_IsMalformed(string text)
    {
        AwsError? error = QueryFormReader.Read(Encoding.UTF8.GetBytes(text), out _);

        Assert.Equal(("MalformedQueryString", 400), (error!.Code, error.HttpStatus));
    }

    [Fact]
    public void Read_MoreParametersThanItTakes_IsMalformed()
    {
        string ten = string.Join('&', Enumerable.Range(0, 10_000).Select(i => $"p{i}=1"));

        Assert.Null(QueryFormReader.Read(Encoding.UTF8.GetBytes(ten), out _));
        Assert.Equal("MalformedQueryString", QueryFormReader.Read(Encoding.UTF8.GetBytes(ten + "&q=1"), out _)!.Code);
    }

    [Fact]
    public void Lists_EndAtTheFirstNumberThatIsMissing()
    {
        QueryForm form = Form("K.member.1=a&K.member.2=b&K.member.4=d&Empty=&Tags.member.1.Key=k&Tags.member.1.Value=v");

        Assert.Equal(["a", "b"], [.. form.Strings("K")]);
        Assert.Empty(form.Strings("Empty"));
        Assert.Equal([new Tag("k", "v")], [.. form.Tags()]);
        Assert.Null(form.Problem);
    }

    [Fact]
    public void Problems_AreToldInAwsWords_TheFirstOnly()
    {
        Assert.Equal("ValidationError: 1 validation error detected: Value at 'roleName' failed to satisfy constraint: Member must not be null", Problem(form => form.Required("RoleName")));
        Assert.Equal("MalformedInput: The value of N is not an integer", Problem(form => form.Int("N")));
        Assert.Equal("MalformedInput: The value of N is not `true` or `false`", Problem(form => form.Bool("N")));
        Assert.Equal(
            "ValidationError: 1 validation error detected: Value at 'n' failed to satisfy constraint: Member must satisfy enum value set: [On, Off]",
            Problem(form => form.Word("N", ("On", 1), ("Off", 2))));
        Assert.Equal("MalformedInput: The value of N is not an integer", Problem(form =>
        {
            form.Int("N");
            form.Required("RoleName");
        }));
        Assert.Equal(
            "ValidationError: 1 validation error detected: Value at 'tags.member.1.Value' failed to satisfy constraint: Member must not be null",
            Problem(form => form.Tags(), "Tags.member.1.Key=k"));
    }

    private static string Problem(Action<QueryForm> read, string text = "N=x")
    {
        QueryForm form = Form(text);
        read(form);
        return form.Problem!.ToString();
    }

    private static QueryForm Form(string text)
    {
        Assert.Null(QueryFormReader.Read(Encoding.UTF8.GetBytes(text), out QueryForm form));
        return form;
    }
}
