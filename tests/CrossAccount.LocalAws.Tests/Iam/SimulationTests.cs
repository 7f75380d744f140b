using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Simulation;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class SimulationTests
{
    private const string David = "arn:aws:iam::111111111111:user/David";
    private const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";

    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public SimulationTests()
    {
        _iam = _accounts.Admin.Iam;
        _accounts.User("David", Documents.Allow("sts:AssumeRole", UpdateData));
    }

    [Fact]
    public void TrustPolicy_Counts_UnlikeInAwssOwnSimulation()
    {
        _accounts.Role("UpdateData", Documents.TrustAccount("111111111111", """{"StringEquals":{"sts:ExternalId":"agreed"}}"""));

        SimulationResult without = Simulate(new(["sts:AssumeRole"]) { ResourceArns = [UpdateData] });
        SimulationResult with = Simulate(new(["sts:AssumeRole"]) { ResourceArns = [UpdateData], ContextEntries = [new("sts:ExternalId", ["agreed"])] });

        Assert.Equal((SimulatedDecision.ImplicitDeny, SimulatedDecision.Allowed), (without.EvalDecision, with.EvalDecision));
        Expect.Items(["sts:ExternalId"], without.MissingContextValues);
        Assert.Empty(with.MissingContextValues);
        Assert.Equal(["trust_UpdateData", "user_David_permissions"], with.MatchedStatements.Select(matched => matched.SourcePolicyId).Order(StringComparer.Ordinal));
        Assert.Equal(
            (SimulatedDecision.Allowed, SimulatedDecision.ImplicitDeny), (without.EvalDecisionDetails["IAM Policy"], without.EvalDecisionDetails["Resource Policy"]));
    }

    [Fact]
    public void RoleThatIsNotThere_TrustsNobody() =>
        Assert.Equal(SimulatedDecision.ImplicitDeny, Simulate(new(["sts:AssumeRole"]) { ResourceArns = [UpdateData] }).EvalDecision);

    [Fact]
    public void GivenTrustPolicy_StandsInForTheRoles()
    {
        _accounts.Role("UpdateData", Documents.TrustAccount("999999999999"));
        string deny = Documents.Trust(David).Replace("Allow", "Deny", StringComparison.Ordinal);

        SimulationResult own = Simulate(new(["sts:AssumeRole"]) { ResourceArns = [UpdateData] });
        SimulationResult allowed = Simulate(new(["sts:AssumeRole"]) { ResourceArns = [UpdateData], ResourcePolicy = Documents.Trust(David) });
        SimulationResult denied = Simulate(new(["sts:AssumeRole"]) { ResourceArns = [UpdateData], ResourcePolicy = deny });

        Assert.Equal(
            (SimulatedDecision.ImplicitDeny, SimulatedDecision.Allowed, SimulatedDecision.ExplicitDeny), (own.EvalDecision, allowed.EvalDecision, denied.EvalDecision));
        MatchedStatement matched = denied.MatchedStatements.Single();
        Assert.Equal(("ResourcePolicy", PolicySourceType.Resource), (matched.SourcePolicyId, matched.SourcePolicyType));
    }

    [Fact]
    public void Statements_AreFoundInTheirText()
    {
        const string Policy =
            """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Put*","Resource":"*"},
              {"Effect":"Allow",
               "Action":"s3:Get*","Resource":"*"}]}
            """;

        SimulationResult result = Assert.Single(Expect.Success(_iam.SimulateCustomPolicy(new(["s3:GetObject"]) { PolicyInputList = [Policy] })));

        Assert.Equal(
            new MatchedStatement("PolicyInputList.1", PolicySourceType.None, new TextPosition(2, 3), new TextPosition(3, 38)), result.MatchedStatements.Single());
        Assert.Equal("*", result.EvalResourceName);
    }

    [Fact]
    public void EveryActionIsCombinedWithEveryResource()
    {
        var results = Expect.Success(_iam.SimulateCustomPolicy(new(["s3:GetObject", "s3:PutObject"])
        {
            ResourceArns = ["arn:aws:s3:::a/x", "arn:aws:s3:::b/x"],
            PolicyInputList = [Documents.Allow("s3:*", "arn:aws:s3:::a/*"), Documents.Deny("s3:PutObject")],
        }));

        Assert.Equal(
            ["s3:GetObject arn:aws:s3:::a/x Allowed", "s3:GetObject arn:aws:s3:::b/x ImplicitDeny", "s3:PutObject arn:aws:s3:::a/x ExplicitDeny", "s3:PutObject arn:aws:s3:::b/x ExplicitDeny"],
            results.Select(result => $"{result.EvalActionName} {result.EvalResourceName} {result.EvalDecision}"));
        Assert.Equal(["PolicyInputList.2"], results[2].MatchedStatements.Select(matched => matched.SourcePolicyId));
    }

    [Fact]
    public void Boundary_LimitsAndIsTold()
    {
        SimulationResult Result(string boundary) => Assert.Single(Expect.Success(_iam.SimulateCustomPolicy(new(["s3:GetObject"])
        {
            PolicyInputList = [Documents.Allow("s3:*")],
            PermissionsBoundaryPolicyInputList = [boundary],
        })));

        Assert.Equal((SimulatedDecision.Allowed, true), (Result(Documents.Allow("s3:Get*")).EvalDecision, Result(Documents.Allow("s3:Get*")).AllowedByPermissionsBoundary));
        Assert.Equal((SimulatedDecision.ImplicitDeny, false), (Result(Documents.Allow("sqs:*")).EvalDecision, Result(Documents.Allow("sqs:*")).AllowedByPermissionsBoundary));
    }

    [Fact]
    public void GroupsAndBoundaryOfAPrincipal_TakePart()
    {
        string boundary = Expect.Success(_iam.CreatePolicy(new("Boundary", Documents.Allow("s3:Get*")))).Arn;
        Expect.Success(_iam.PutUserPermissionsBoundary(new("David", boundary)));
        Expect.Success(_iam.CreateGroup(new("Group")));
        Expect.Success(_iam.PutGroupPolicy(new("Group", "read", Documents.Allow("s3:*"))));
        Expect.Success(_iam.AddUserToGroup(new("Group", "David")));

        SimulationResult get = Simulate(new(["s3:GetObject"]));
        SimulationResult put = Simulate(new(["s3:PutObject"]));
        SimulationResult widened = Simulate(new(["s3:PutObject"]) { PermissionsBoundaryPolicyInputList = [Documents.Allow("*")] });

        Assert.Equal((SimulatedDecision.Allowed, SimulatedDecision.ImplicitDeny, SimulatedDecision.Allowed), (get.EvalDecision, put.EvalDecision, widened.EvalDecision));
        Assert.Equal(
            ["Boundary UserManaged", "group_Group_read Group"],
            get.MatchedStatements.Select(matched => $"{matched.SourcePolicyId} {matched.SourcePolicyType}").Order(StringComparer.Ordinal));
        Assert.Equal(SimulatedDecision.Allowed, Expect.Success(_iam.SimulatePrincipalPolicy("arn:aws:iam::111111111111:group/Group", new(["s3:PutObject"]))).Single().EvalDecision);
    }

    [Fact]
    public void Role_IsSimulatedAsItsSession_WithVariables()
    {
        Expect.Success(_iam.CreateRole(new("Role", Documents.TrustAccount("111111111111")) { Tags = [new("team", "blue")] }));
        Expect.Success(_iam.PutRolePolicy(new("Role", "p", Documents.Allow("s3:GetObject", "arn:aws:s3:::b/${aws:PrincipalTag/team}/${aws:SourceIp}"))));
        const string Role = "arn:aws:iam::111111111111:role/Role";

        SimulationResult result = Expect.Success(_iam.SimulatePrincipalPolicy(Role, new(["s3:GetObject"])
        {
            ResourceArns = ["arn:aws:s3:::b/blue/10.0.0.1"],
            ContextEntries = [new("aws:SourceIp", ["10.0.0.1"])],
        })).Single();

        Assert.Equal(SimulatedDecision.Allowed, result.EvalDecision);
        Expect.Items(["aws:PrincipalTag/team", "aws:SourceIp"], Expect.Success(_iam.GetContextKeysForPrincipalPolicy(Role)));
    }

    [Fact]
    public void ContextKeys_AreThoseOfConditionsAndVariables()
    {
        string policy = Documents.AllowWhen("s3:*", "StringEquals", "aws:PrincipalTag/team", "${aws:ResourceTag/team, 'none'}");
        Expect.Items(
            ["aws:PrincipalTag/team", "aws:ResourceTag/team"], Expect.Success(_iam.GetContextKeysForCustomPolicy([policy, Documents.Allow("s3:*", "arn:aws:s3:::b/${*}")])));
    }

    [Theory]
    [InlineData("s3:Get*")]
    [InlineData("s3:")]
    [InlineData("GetObject")]
    public void Action_HasServiceAndName_WithoutWildcards(string action) =>
        Expect.Error(_iam.SimulatePrincipalPolicy(David, new([action])), "InvalidInput", $"Invalid Action: {action}", 400);

    [Fact]
    public void WhatCannotBeSimulated_IsSaid()
    {
        Expect.NotFound(_iam.SimulatePrincipalPolicy("arn:aws:iam::111111111111:user/Missing", new(["s3:GetObject"])), "The user with name Missing cannot be found.");
        Assert.Equal("InvalidInput", _iam.SimulatePrincipalPolicy("arn:aws:iam::111111111111:policy/x", new(["s3:GetObject"])).Error!.Code);
        Assert.Equal("InvalidInput", _iam.SimulateCustomPolicy(new(["s3:GetObject"]) { PolicyInputList = ["{}"] }).Error!.Code);
        Expect.Error(
            _iam.SimulateCustomPolicy(new(["s3:GetObject"]) { PolicyInputList = [Documents.Allow("s3:*")], ResourcePolicy = Documents.Allow("*") }), "InvalidInput",
            "CallerArn is required when ResourcePolicy is specified.", 400);
        Expect.Error(
            _iam.SimulateCustomPolicy(new(["s3:GetObject"]) { PolicyInputList = [Documents.Allow("s3:*")], CallerArn = "arn:aws:iam::111111111111:group/x" }), "InvalidInput",
            "Invalid CallerArn: arn:aws:iam::111111111111:group/x", 400);
        Assert.Equal(
            "ValidationError", _iam.SimulatePrincipalPolicy(David, new(["s3:GetObject"]) { ResourceArns = ["arn:nowhere:s3:::b/x"] }).Error!.Code);
        var jane = _accounts.User("Jane");
        Assert.Equal("AccessDenied", jane.Iam.SimulatePrincipalPolicy(David, new(["s3:GetObject"])).Error!.Code);
    }

    private SimulationResult Simulate(SimulationRequest request) => Assert.Single(Expect.Success(_iam.SimulatePrincipalPolicy(David, request)));
}
