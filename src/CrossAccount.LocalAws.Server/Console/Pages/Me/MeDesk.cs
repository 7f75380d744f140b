using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using CrossAccount.LocalAws.Server.Console.Sessions;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Server.Console.Pages.Me;

/// <summary>Says who somebody is.</summary>
internal static class MeDesk
{
    public static ConsoleAnswer Show(ConsoleRequest request)
    {
        ConsoleSession stay = request.Stay;
        if (request.Connect().Sts.GetCallerIdentity().TryGetValue(out CallerIdentity? identity, out _))
        {
            return PageAnswer.Of<MePage>(request, new MeModel(identity, stay, request.Cloud.Now));
        }

        // The user or the role was deleted meanwhile, and the session with it.
        if (stay.Role is { } role)
        {
            stay.Role = null;
            stay.Say($"The role {role.Remembered.RoleName} is no longer there. You work as {stay.User.UserName} again.");
            return new RedirectAnswer(Links.To("me"));
        }

        request.SignOut();
        return new RedirectAnswer(Links.To("sign-in"));
    }
}
