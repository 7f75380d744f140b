using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Role;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads the role of a delegation.</summary>
internal static class RoleReader
{
    public static RoleSettings? Read(SettingsValue value, AccountSettings? trusting)
    {
        if (value.AsObject() is not { } map)
        {
            return null;
        }

        RoleName? name = null;
        map.Required("name", "the role's name")?.TryParse(RoleName.TryParse, out name);
        IamPath? path = null;
        map.Optional("path")?.TryParse(IamPath.TryParse, out path);
        string? description = Description(map.Optional("description"));
        ImmutableDictionary<string, string> tags = Tags(map.Optional("tags"));
        SessionDuration duration = Duration(map.Optional("maxSessionDuration"));
        Arn? boundary = map.Optional("permissionsBoundary") is { } boundaryValue ? PolicyArn(boundaryValue, trusting) : null;
        var policies = PolicyMapReader.Read(map.Optional("policies"), PolicyKind.Managed);
        ImmutableArray<Arn> attached = map.Optional("attachedPolicies") is { } list
            ? [.. list.AsList().Select(item => PolicyArn(item, trusting)).OfType<Arn>()]
            : [];
        CheckNames(policies.Keys, attached, map);
        var inline = PolicyMapReader.Read(map.Optional("inlinePolicies"), PolicyKind.Inline);
        map.RejectOthers();
        return name is null
            ? null
            : new()
            {
                Name = name.Value,
                Path = path ?? IamPath.Root,
                Description = description,
                Tags = tags,
                MaxSessionDuration = duration,
                PermissionsBoundary = boundary,
                Policies = policies,
                AttachedPolicies = attached,
                InlinePolicies = inline,
            };
    }

    private static string? Description(SettingsValue? value)
    {
        string? description = value?.AsText();
        foreach (string problem in RoleDescription.FindProblems(description))
        {
            value!.Report(problem);
        }

        return description;
    }

    private static void CheckNames(IEnumerable<string> created, IEnumerable<Arn> attached, SettingsObject map)
    {
        HashSet<string> names = new(created, StringComparer.OrdinalIgnoreCase);
        foreach (Arn arn in attached)
        {
            string name = arn.Resource[(arn.Resource.LastIndexOf('/') + 1)..];
            if (!names.Add(name))
            {
                map.Report($"the role has two policies of the name `{name}`, but each needs a name of its own, whatever its case");
            }
        }
    }

    private static SessionDuration Duration(SettingsValue? value)
    {
        if (value?.AsInteger() is not { } seconds)
        {
            return SessionDuration.OneHour;
        }

        if (!SessionDuration.TryFromSeconds(seconds).TryGetValue(out SessionDuration duration, out string? error))
        {
            value.Report(error);
        }

        return duration;
    }

    private static Arn? PolicyArn(SettingsValue value, AccountSettings? trusting)
    {
        if (IamArnReader.Read(value, "policy") is not { } arn || trusting is null)
        {
            return null;
        }

        if (arn.Partition != trusting.Partition)
        {
            value.Report($"`{arn}` is in partition `{arn.Partition}`, but the trusting account is in `{trusting.Partition}`: give a policy of that one");
        }
        else if (arn.TryGetAccount(out AccountId owner) && owner != trusting.Id)
        {
            value.Report($"`{arn}` belongs to account `{owner}`, but a role can only have policies of its own account `{trusting.Id}` or of AWS: give one of those");
        }

        return arn;
    }

    private static ImmutableDictionary<string, string> Tags(SettingsValue? value)
    {
        if (value?.AsObject() is not { } map)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        return map.Members
            .Select(member => (member.Key, Text: member.Value.AsText()))
            .Where(tag => tag.Text is not null)
            .ToImmutableDictionary(tag => tag.Key, tag => tag.Text!);
    }
}
