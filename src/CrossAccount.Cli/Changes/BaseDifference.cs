using System.Collections.Immutable;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Git;
using CrossAccount.Cli.Recorded;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Terminals;

namespace CrossAccount.Cli.Changes;

/// <summary>Compares stacks with themselves at another revision: its settings and exports, run by the present program.</summary>
internal static class BaseDifference
{
    /// <param name="project">The project.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="stacks">The stacks; none for all that either side has.</param>
    /// <param name="depth">The most steps of a chain of roles.</param>
    /// <param name="status">Is told what the work is at.</param>
    /// <exception cref="SettingsException">A side has no such stack, or what it has is not valid.</exception>
    /// <exception cref="RehearsalException">A program cannot be deployed.</exception>
    public static async Task<ImmutableArray<AccessReview>> OfAsync(PulumiProject project, GitRevision revision, IReadOnlyList<string> stacks, int depth, WorkStatus status)
    {
        PulumiProject? earlier = PulumiProject.IsIn(revision.Folder) ? PulumiProject.Find(revision.Folder) : null;
        string[] known = [.. project.Stacks.Union(earlier?.Stacks ?? []).Order(StringComparer.Ordinal)];
        if (stacks.FirstOrDefault(stack => !known.Contains(stack)) is { } unknown)
        {
            throw new SettingsException($"there is no stack `{unknown}`, neither here nor at `{revision.Name}`: the stacks are {string.Join(", ", known.Select(name => $"`{name}`"))}");
        }

        var reviews = ImmutableArray.CreateBuilder<AccessReview>();
        foreach (string stack in stacks.Count > 0 ? stacks : known)
        {
            reviews.Add(await OfAsync(project, earlier, revision, stack, depth, status));
        }

        return reviews.ToImmutable();
    }

    private static async Task<AccessReview> OfAsync(PulumiProject project, PulumiProject? earlier, GitRevision revision, string stack, int depth, WorkStatus status)
    {
        bool isHere = project.Stacks.Contains(stack);
        bool wasThere = earlier?.Stacks.Contains(stack) == true;
        RecordedAccess none = new() { Stack = stack };
        RecordedAccess before = wasThere ? await EarlierAsync(earlier!, revision, stack, status) : none;
        RecordedAccess after = isHere ? (await StackAccess.OfAsync(project, stack, status)).Access : none;
        HashSet<AcceptedChange> known = [.. AcceptedIn(revision.Folder, stack).SelectMany(accepted => accepted.Changes)];
        var acceptances = new WrittenAcceptances(AcceptedIn(project.Folder, stack), known);
        ImmutableArray<ReviewedChange> changes = [.. AccessComparison.Between(before, after, depth).Select(acceptances.Apply)];
        string missing = !wasThere ? $"stack {stack} is not at {revision.Name}: all of it is new" : !isHere ? $"stack {stack} is only at {revision.Name}: all of it is gone" : "";
        return new($"{stack} at {revision.Name}", $"{stack} here", changes)
        {
            Notes = [.. missing.Length > 0 ? (string[])[missing] : [], .. acceptances.Unused()],
        };
    }

    private static async Task<RecordedAccess> EarlierAsync(PulumiProject earlier, GitRevision revision, string stack, WorkStatus status)
    {
        try
        {
            return (await StackAccess.OfAsync(earlier, stack, status)).Access;
        }
        catch (SettingsException exception)
        {
            throw new SettingsException($"the settings of `{stack}` at `{revision.Name}` are not valid for the present program: {exception.Message}");
        }
        catch (RehearsalException exception)
        {
            throw new RehearsalException($"`{stack}` at `{revision.Name}` cannot be deployed by the present program: {exception.Message}");
        }
    }

    private static ImmutableArray<AcceptedWidening> AcceptedIn(string folder, string stack) => RecordedFile.Read(RecordedAccess.FileOf(folder, stack))?.Accepted ?? [];
}
