using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Harness;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using CrossAccount.LocalAws.Server.Console.Sessions;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Pages.SignIn;

/// <summary>Signs users in and out. There are no passwords here; MFA is asked for as AWS asks for it.</summary>
internal static class SignInDesk
{
    // What AWS's own page says, whatever of it is wrong.
    private const string AwsRefusal = "Your authentication information is incorrect. Please try again.";

    public static ConsoleAnswer Show(ConsoleRequest request) =>
        Page(request, request.Query("account"), request.Query("user"), problem: null);

    public static ConsoleAnswer SignIn(ConsoleRequest request)
    {
        if (Find(request) is not { } account || ConsoleSignIn.DevicesOf(account, request.Field("user")) is not { } devices)
        {
            return Page(request, request.Field("account"), request.Field("user"), $"{AwsRefusal} No account here has that number, or it has no user of that name.");
        }

        if (!devices.IsEmpty)
        {
            return AskForCode(request, devices, problem: null);
        }

        return Start(request, account, null, null) is { } started ? started : Show(request);
    }

    public static ConsoleAnswer SignInWithMfa(ConsoleRequest request)
    {
        if (Find(request) is not { } account || ConsoleSignIn.DevicesOf(account, request.Field("user")) is not { } devices)
        {
            return Show(request);
        }

        string code = request.Field("code").Replace(" ", "", StringComparison.Ordinal);
        return Start(request, account, request.Field("device"), code) is { } started
            ? started
            : AskForCode(request, devices, $"{AwsRefusal} The code is not the one that the device shows now, or it was used before: a code is good once.");
    }

    public static ConsoleAnswer SignOut(ConsoleRequest request)
    {
        request.SignOut();
        return new RedirectAnswer(Links.To("sign-in"));
    }

    private static LocalAccount? Find(ConsoleRequest request) =>
        AccountId.TryParse(request.Field("account").Replace("-", "", StringComparison.Ordinal)).TryGetValue(out AccountId id) ? request.Cloud.FindAccount(id) : null;

    private static RedirectAnswer? Start(ConsoleRequest request, LocalAccount account, string? device, string? code)
    {
        if (ConsoleSignIn.Start(account, request.Field("user"), device, code) is not { } user)
        {
            return null;
        }

        request.SignIn(new ConsoleSession(account.Id, user));
        string next = request.Query("next");
        return new(Links.IsPage(next) ? next : Links.To("me"));
    }

    private static PageAnswer Page(ConsoleRequest request, string account, string user, string? problem) => PageAnswer.Of<SignInPage>(
        request,
        new SignInModel(account, user, request.Query("next"), problem, SignInAccount.Of(request.Cloud)),
        problem is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden);

    private static PageAnswer AskForCode(ConsoleRequest request, ImmutableArray<string> devices, string? problem) => PageAnswer.Of<MfaPage>(
        request,
        new MfaModel(request.Field("account"), request.Field("user"), request.Query("next"), devices, problem),
        problem is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden);
}
