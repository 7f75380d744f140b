using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.LocalAws.Export.Organizations;

/// <summary>
/// An organization with its service and resource control policies, as <c>aws organizations</c> prints it: who is where, and which
/// policies are attached there.
/// </summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_inheritance_auth.html">How SCPs and RCPs apply</see>.
/// </remarks>
public sealed class OrganizationExport
{
    private readonly ImmutableSortedDictionary<AccountId, OrganizationMember> _members;

    internal OrganizationExport(OrganizationId id, AccountId managementAccount, ImmutableSortedDictionary<AccountId, OrganizationMember> members)
    {
        Id = id;
        ManagementAccount = managementAccount;
        _members = members;
    }

    /// <summary>The organization's ID.</summary>
    public OrganizationId Id { get; }

    /// <summary>The management account, which no policy of the organization binds.</summary>
    public AccountId ManagementAccount { get; }

    /// <summary>All accounts of the organization, by ID.</summary>
    public IEnumerable<AccountId> Accounts => _members.Keys;

    /// <summary>Reads what the command line printed, one file for each command.</summary>
    /// <param name="files">
    /// The files, by what their names say: <c>organization.json</c>, <c>roots.json</c>, for the root and each unit
    /// <c>ID.organizational-units.json</c> and <c>ID.accounts.json</c>, and for each policy <c>ID.policy.json</c> and <c>ID.targets.json</c>.
    /// </param>
    /// <param name="problems">What is wrong with the files; empty when nothing is.</param>
    /// <returns>The organization; null when a file is not valid or missing.</returns>
    public static OrganizationExport? Read(IEnumerable<ExportFile> files, out ImmutableArray<ExportProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        var found = new ProblemList();
        OrganizationExport? organization = new OrganizationReader(files, found).Read();
        problems = found.All();
        return problems.IsEmpty ? organization : null;
    }

    /// <summary>Gives each account of an estate that is in this organization its place and its policies; others stay as they are.</summary>
    /// <exception cref="ArgumentException">An account is in another organization already.</exception>
    public Estate Apply(Estate estate)
    {
        ArgumentNullException.ThrowIfNull(estate);
        return Estate.Of(estate.Accounts.Select(Apply));
    }

    private EstateAccount Apply(EstateAccount account)
    {
        if (!_members.TryGetValue(account.Id, out OrganizationMember? member))
        {
            return account;
        }

        return account.Organization is null || account.Organization == Id
            ? account with
            {
                Organization = Id,
                OrganizationPaths = [member.Path],
                ServiceControl = member.ServiceControl,
                ResourceControl = member.ResourceControl,
            }
            : throw new ArgumentException(
                $"the account `{account.Id}` is in the organization `{account.Organization}` already, and cannot be in `{Id}` too: give one of them", nameof(account));
    }
}
