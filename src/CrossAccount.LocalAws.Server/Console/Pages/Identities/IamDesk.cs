using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Pages.Identities;

/// <summary>Lists IAM with the permissions of whoever asks.</summary>
internal static class IamDesk
{
    public static ConsoleAnswer Show(ConsoleRequest request)
    {
        IamClient iam = request.Connect().Iam;
        IamModel model = new(
        [
            IamList.Of("Users", iam.ListUsers(new()), user => user.Arn),
            IamList.Of("Groups", iam.ListGroups(new()), group => group.Arn),
            IamList.Of("Roles", iam.ListRoles(new()), role => role.Arn),
            IamList.Of("Policies", iam.ListPolicies(new()), policy => policy.Arn),
        ]);
        return PageAnswer.Of<IamPage>(request, model, model.Lists.All(list => list.Error is not null) ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK);
    }
}
