using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Pulumi.Role;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads the role of a delegation.</summary>
internal static class RoleReader
{
    public static RoleSettings? Read(SettingsObject map, AccountSettings? trusting)
    {
        RoleName? name = null;
        map.Required("name", "the role's name")?.TryParse(RoleName.TryParse, out name);
        IamPath? path = null;
        map.Optional("path")?.TryParse(IamPath.TryParse, out path);
        string? description = Description(map.Optional("description"));
        ImmutableDictionary<string, string> tags = Tags(map.Optional("tags"));
        SessionDuration duration = Duration(map.Optional("maxSessionDuration"));
        (Arn? boundary, NamedPolicy? boundaryPolicy) = BoundaryReader.Read(map.Optional("permissionsBoundary"), trusting);
        var policies = PolicyMapReader.Read(map.Optional("policies"), PolicyKind.Managed);
        ImmutableArray<Arn> attached = map.Optional("attachedPolicies") is { } list
            ? [.. list.AsList().Select(item => PolicyArnReader.Read(item, trusting)).OfType<Arn>()]
            : [];
        CheckNames(policies.Keys, attached, map);
        SettingsValue? inlineValue = map.Optional("inlinePolicies");
        var inline = PolicyMapReader.Read(inlineValue, PolicyKind.Inline);
        if (inline.Count > 1 && PolicyLimits.Inline(inline.Values.Where(document => PolicyValidator.Validate(document, PolicyKind.Inline).IsEmpty)) is { } tooLarge)
        {
            inlineValue!.Report(tooLarge);
        }

        ExclusiveOwnership exclusive = ExclusiveReader.Read(map.Optional("exclusive"));
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
                BoundaryPolicy = boundaryPolicy,
                Policies = policies,
                AttachedPolicies = attached,
                InlinePolicies = inline,
                Exclusive = exclusive,
            };
    }

    private static string? Description(SettingsValue? value)
    {
        string? description = value?.AsText();
        foreach (string problem in RoleDescription.FindProblems(description))
        {
            value!.Report(problem, AwsPages.CreateRole);
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
                map.Report($"the role has two policies of the name `{name}`, but each needs a name of its own, whatever its case", AwsPages.Quotas);
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
            value.Report(error, AwsPages.SessionDuration);
        }

        return duration;
    }

    private static ImmutableDictionary<string, string> Tags(SettingsValue? value)
    {
        if (value?.AsObject() is not { } map)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        foreach (LimitProblem problem in RoleTags.FindTogether(map.Members.Select(member => member.Key)))
        {
            value.Report(problem);
        }

        var tags = ImmutableDictionary.CreateBuilder<string, string>();
        foreach ((string key, SettingsValue member) in map.Members)
        {
            if (member.AsText() is not { } text)
            {
                continue;
            }

            tags[key] = text;
            foreach (LimitProblem problem in RoleTags.Find(key, text))
            {
                member.Report(problem);
            }
        }

        return tags.ToImmutable();
    }
}
