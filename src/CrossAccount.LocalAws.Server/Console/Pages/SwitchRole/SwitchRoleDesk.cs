using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Pages.SwitchRole;

/// <summary>Switches roles, and back.</summary>
internal static class SwitchRoleDesk
{
    public static ConsoleAnswer Show(ConsoleRequest request) =>
        PageAnswer.Of<SwitchRolePage>(request, new SwitchRoleModel(SwitchRoleFields.OfAddress(request), null, null));

    public static ConsoleAnswer Switch(ConsoleRequest request)
    {
        SwitchRoleFields fields = SwitchRoleFields.OfForm(request);
        if (request.Field("link") is { Length: > 0 } link)
        {
            return SwitchRoleLink.ToForm(link) is { } form
                ? new RedirectAnswer(form)
                : Again(request, fields, "The link has to be one to switch roles, as in https://signin.aws.amazon.com/switchrole?account=…&roleName=….");
        }

        if (SwitchRoleTarget.Read(fields, out string? problem) is not { } target)
        {
            return Again(request, fields, problem);
        }

        return RoleSwitch.Try(request, target, fields.IsChained, out DecisionExplanation? explanation) is { } error
            ? Refused(request, fields, new SwitchRoleRefusal(error, explanation))
            : new RedirectAnswer(Links.To("me"));
    }

    public static ConsoleAnswer SwitchBack(ConsoleRequest request)
    {
        if (request.Stay.Role is { } role)
        {
            request.Stay.Role = null;
            request.Stay.Say($"You left {role.Remembered.DisplayName} and work as {request.Stay.User.UserName} again.");
        }

        return new RedirectAnswer(Links.To("me"));
    }

    private static PageAnswer Again(ConsoleRequest request, SwitchRoleFields fields, string? problem) =>
        PageAnswer.Of<SwitchRolePage>(request, new SwitchRoleModel(fields, problem, null), StatusCodes.Status400BadRequest);

    private static PageAnswer Refused(ConsoleRequest request, SwitchRoleFields fields, SwitchRoleRefusal refusal) =>
        PageAnswer.Of<SwitchRolePage>(request, new SwitchRoleModel(fields, null, refusal), refusal.Error.HttpStatus);
}
