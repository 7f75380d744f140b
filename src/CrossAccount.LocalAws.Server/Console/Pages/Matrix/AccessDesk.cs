using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Pages.Matrix;

/// <summary>Shows who gets into which role, by the decision engine's answers.</summary>
internal static class AccessDesk
{
    public static ConsoleAnswer Show(ConsoleRequest request) => PageAnswer.Of<AccessPage>(
        request, new AccessMatrix(request.World.Analyses.Now).Build(request.Query("account"), request.Query("name").Trim()));

    public static ConsoleAnswer ShowRole(ConsoleRequest request)
    {
        EstateAnalysis analysis = request.World.Analyses.Now;
        return Arn.TryParse(request.Query("arn")).TryGetValue(out Arn arn) && analysis.Estate.FindRole(arn) is { } role
            ? PageAnswer.Of<RolePage>(request, new RoleModel(role.Label, role.Account.ToString(), analysis.WhoCanAssume(role.Arn)))
            : new TextAnswer(StatusCodes.Status404NotFound, $"there is no role `{request.Query("arn")}` here");
    }
}
