using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using CrossAccount.LocalAws.Server.Decisions;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Pages.Decisions;

/// <summary>Shows what was decided lately, of whichever client.</summary>
internal static class DecisionsDesk
{
    public static ConsoleAnswer Show(ConsoleRequest request)
    {
        RecentDecisions recent = request.World.Recent;
        bool isFirstLook = !recent.IsFollowed;
        recent.Follow();
        return PageAnswer.Of<DecisionsPage>(request, new DecisionsModel([.. recent.Latest().Select(Explain)], isFirstLook));
    }

    public static ConsoleAnswer ShowOne(ConsoleRequest request) =>
        request.World.Recent.Latest().FirstOrDefault(each => each.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == request.Query("number")) is { } found
            ? PageAnswer.Of<DecisionPage>(request, Explain(found))
            : new TextAnswer(StatusCodes.Status404NotFound, $"the decision `{request.Query("number")}` is not kept: the last {RecentDecisions.MostKept} are");

    private static DecisionRow Explain(RecentDecision recent) =>
        new(recent.Number, recent.Time, Explainer.Explain(recent.Decided.Request, recent.Decided.Policies));
}
