using System.Collections.Immutable;
using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Inputs;

public class UnionAndEnumInputTests
{
    [Fact]
    public async Task Unions_ArriveAsTheirValue()
    {
        Assert.Equal("x", await SeenInput.OfAsync(Union<string, int>.FromT0("x")));
        Assert.Equal(4.0, await SeenInput.OfAsync((InputUnion<string, int>)4));
        Assert.Equal("x", await SeenInput.OfAsync((InputUnion<string, int>)Output.Create("x")));
        Assert.Equal("x", await SeenInput.OfAsync((InputUnion<string, int>)(Input<string>)"x"));
    }

    [Fact]
    public async Task ListsOfUnions_ArriveAsTheirValues()
    {
        var list = new InputList<Union<string, int>>();
        list.Add((Input<string>)"x");
        list.Add((Input<int>)2);

        Assert.Equal(["x", 2.0], await SeenInput.ListOfAsync(list));
    }

    [Fact]
    public async Task EnumTypes_ArriveAsTheirString()
    {
        Assert.Equal("Deny", await SeenInput.OfAsync(Aws.Iam.PolicyStatementEffect.DENY));
        Assert.Equal("public-read", await SeenInput.OfAsync((InputUnion<string, Aws.S3.CannedAcl>)Aws.S3.CannedAcl.PublicRead));
    }

    [Fact]
    public async Task PolicyDocumentArgs_ArriveWithTheNamesOfPolicies()
    {
        var document = new Aws.Iam.Inputs.PolicyDocumentArgs
        {
            Version = Aws.Iam.PolicyDocumentVersion.PolicyDocumentVersion_2012_10_17,
            Statement = new Aws.Iam.Inputs.PolicyStatementArgs
            {
                Effect = Aws.Iam.PolicyStatementEffect.ALLOW,
                Action = "sts:AssumeRole",
                Principal = new Aws.Iam.Inputs.AWSPrincipalArgs { AWS = ImmutableArray.Create("1", "2") },
            },
        };

        var seen = await SeenInput.MapOfAsync(document);

        Assert.Equal(["Statement", "Version"], seen.Select(entry => entry.Key));
        Assert.Equal("2012-10-17", seen[1].Value);
        var statement = SeenInput.Entries(Assert.Single(SeenInput.Elements(seen[0].Value))!);
        Assert.Equal([("Action", "sts:AssumeRole"), ("Effect", "Allow")], statement[..2]);
        Assert.Equal("Principal", statement[2].Key);
        var (kind, accounts) = Assert.Single(SeenInput.Entries(statement[2].Value));
        Assert.Equal("AWS", kind);
        Assert.Equal(["1", "2"], SeenInput.Elements(accounts));
    }
}
