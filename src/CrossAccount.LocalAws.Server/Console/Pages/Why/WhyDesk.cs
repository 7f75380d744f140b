using System.Collections.Immutable;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;

namespace CrossAccount.LocalAws.Server.Console.Pages.Why;

/// <summary>Answers whether somebody may do something, and why.</summary>
internal static class WhyDesk
{
    /// <summary>A page with more names to choose from would be slow; any name can be typed.</summary>
    private const int MaximumNames = 400;

    /// <summary>The form; a link that names principal and resource is answered at once.</summary>
    public static ConsoleAnswer Show(ConsoleRequest request)
    {
        WhyFields fields = WhyFields.OfAddress(request);
        bool isComplete = fields is { Principal.Length: > 0, Resource.Length: > 0 };
        return Page(request, fields, isComplete ? WhyQuestion.Ask(request.Cloud, fields) : null);
    }

    public static ConsoleAnswer Ask(ConsoleRequest request)
    {
        WhyFields fields = WhyFields.OfForm(request);
        return Page(request, fields, WhyQuestion.Ask(request.Cloud, fields));
    }

    private static PageAnswer Page(ConsoleRequest request, WhyFields fields, WhyAnswer? answer)
    {
        lock (request.Cloud.Gate)
        {
            string[] roles = [.. request.Cloud.Accounts.SelectMany(account => account.Iam.Roles.Values).Select(role => role.Arn.ToString()).Take(MaximumNames)];
            IEnumerable<string> users = request.Cloud.Accounts.SelectMany(account => account.Iam.Users.Values).Select(user => user.Arn.ToString()).Take(MaximumNames);
            IEnumerable<string> buckets = request.Cloud.Accounts.SelectMany(request.Cloud.S3.Of).SelectMany(bucket => (string[])[bucket.Arn, bucket.ArnOf("*")]).Take(MaximumNames);
            return PageAnswer.Of<WhyPage>(request, new WhyModel(fields, answer, Names(users, roles), Names(roles, buckets)));
        }
    }

    private static ImmutableArray<string> Names(IEnumerable<string> first, IEnumerable<string> second) => [.. first, .. second];
}
