using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Server.Console.Pages.Accounts;

/// <summary>Describes users, groups and roles for their page.</summary>
internal static class IdentityReader
{
    /// <summary>The identity; null when the account has none of that kind and name.</summary>
    public static IdentityModel? Read(LocalAccount account, string kind, string name)
    {
        lock (account.Cloud.Gate)
        {
            IdentityState? found = kind switch
            {
                "user" => account.Iam.Find(IdentityKind.User, name),
                "group" => account.Iam.Find(IdentityKind.Group, name),
                _ => account.Iam.Find(IdentityKind.Role, name),
            };
            return found is null ? null : Describe(account, found);
        }
    }

    private static IdentityModel Describe(LocalAccount account, IdentityState found)
    {
        IdentityModel model = new(account.Id.ToString(), found.Kind, found.Arn.ToString(), found.Name, found.Id, found.Created)
        {
            Inline = [.. found.Inline.Select(entry => new Iam.Details.NamedDocument(entry.Key, entry.Value.Text))],
            Attached = [.. found.Attached.Select(policy => new AttachedDocument(policy.Name, policy.Arn.ToString(), policy.Default.Policy.Text))],
            Boundary = found.Boundary?.Arn.ToString(),
            Tags = [.. found.Tags.All],
        };
        return found switch
        {
            RoleState role => model with
            {
                Trust = role.Trust.Show(account.Cloud.Principals),
                TrustQuota = account.Quotas.TrustPolicySize,
                MaxSessionDuration = role.MaxSessionDuration,
                Description = role.Description,
            },
            UserState user => model with { Related = [.. user.Groups.Select(group => group.Name).Order(StringComparer.Ordinal)] },
            GroupState => model with { Related = [.. account.Iam.Users.Values.Where(user => user.Groups.Contains(found)).Select(user => user.Name)] },
            _ => model,
        };
    }
}
