using CrossAccount.Cli.Rehearsal.Attempts;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.Pulumi.Access;

namespace CrossAccount.Cli.Rehearsal.SignIn;

/// <summary>
/// The identities that a rehearsal makes for the purpose, and takes away again: someone of accounts that nobody exported, a
/// stranger, and a member for groups that are empty.
/// </summary>
internal sealed class ProbeIdentities(LocalCloud cloud)
{
    private const string PolicyName = "may-assume-roles";
    private const string Member = "crossaccount-rehearsal-member";

    private static readonly string MayAssumeRoles =
        PolicyWriter.Write(new PolicyDocument(Statement.Allow("sts:AssumeRole").On("*")));

    private readonly HashSet<(AccountId Account, string Identity)> _made = [];
    private readonly Stack<Func<AwsError?>> _undo = new();

    /// <summary>Makes the identity of a probe, and its account where nobody exported it.</summary>
    /// <remarks>To be done before the program runs: a trust policy cannot name a principal that does not exist.</remarks>
    public void Make(ProbeSubject probe, Partition partition)
    {
        if (!_made.Add((probe.Account, probe.Identity)))
        {
            return;
        }

        LocalAccount account = cloud.FindAccount(probe.Account) ?? cloud.AddAccount(probe.Account, partition);
        (Grantee grantee, string path) = Split(probe.Identity);
        if (IsThere(account, grantee))
        {
            // An identity of an exported account stays as it is; it only gets to assume roles for a while.
            if (probe.MayAssumeRoles)
            {
                Permit(account, grantee);
            }

            return;
        }

        if (grantee.Kind == GranteeKind.User)
        {
            MakeUser(account, grantee.Name, path);
        }
        else
        {
            MakeRole(account, grantee.Name, path);
        }

        if (probe.MayAssumeRoles)
        {
            Permit(account, grantee);
        }
    }

    /// <summary>The identity of a probe without its path.</summary>
    public static Grantee GranteeOf(string identity) => Split(identity).Grantee;

    /// <summary>Makes a user and puts it into a group that has no members.</summary>
    public string MemberOf(LocalAccount account, string group)
    {
        if (_made.Add((account.Id, $"user/{Member}")))
        {
            MakeUser(account, Member, "/");
        }

        if (_made.Add((account.Id, $"group/{group}")))
        {
            LocalClient root = RootOf(account);
            root.Iam.AddUserToGroup(new(group, Member)).ValueOrThrow();
            _undo.Push(() => root.Iam.RemoveUserFromGroup(new(group, Member)).Error);
        }

        return Member;
    }

    /// <summary>Takes everything away again.</summary>
    /// <returns>What could not be taken away.</returns>
    public IEnumerable<string> TakeAway()
    {
        while (_undo.TryPop(out Func<AwsError?>? undo))
        {
            if (undo() is { } error)
            {
                yield return $"an identity of the rehearsal: {error}";
            }
        }
    }

    private bool IsThere(LocalAccount account, Grantee grantee) => grantee.Kind == GranteeKind.User
        ? RootOf(account).Iam.GetUser(new(grantee.Name)).IsSuccess
        : RootOf(account).Iam.GetRole(new(grantee.Name)).IsSuccess;

    private static (Grantee Grantee, string Path) Split(string identity)
    {
        int first = identity.IndexOf('/', StringComparison.Ordinal);
        int last = identity.LastIndexOf('/');
        return (Grantee.Parse(string.Concat(identity.AsSpan(0, first + 1), identity.AsSpan(last + 1))), identity[first..(last + 1)]);
    }

    private void MakeRole(LocalAccount account, string name, string path)
    {
        LocalClient root = RootOf(account);
        string trust = PolicyWriter.Write(new PolicyDocument(
            Statement.Allow("sts:AssumeRole").To(PolicyPrincipal.Account(account.Id, account.Partition))));
        root.Iam.CreateRole(new CreateRoleRequest(name, trust) { Path = path }).ValueOrThrow();
        _undo.Push(() => root.Iam.DeleteRole(new(name)).Error);
    }

    private void MakeUser(LocalAccount account, string name, string path)
    {
        LocalClient root = RootOf(account);
        root.Iam.CreateUser(new CreateUserRequest(name) { Path = path }).ValueOrThrow();
        _undo.Push(() => root.Iam.DeleteUser(new(name)).Error);
    }

    private void Permit(LocalAccount account, Grantee grantee)
    {
        LocalClient root = RootOf(account);
        if (grantee.Kind == GranteeKind.User)
        {
            root.Iam.PutUserPolicy(new(grantee.Name, PolicyName, MayAssumeRoles)).ValueOrThrow();
            _undo.Push(() => root.Iam.DeleteUserPolicy(new(grantee.Name, PolicyName)).Error);
        }
        else
        {
            root.Iam.PutRolePolicy(new(grantee.Name, PolicyName, MayAssumeRoles)).ValueOrThrow();
            _undo.Push(() => root.Iam.DeleteRolePolicy(new(grantee.Name, PolicyName)).Error);
        }
    }

    private LocalClient RootOf(LocalAccount account) => cloud.Connect(account.RootCredentials);
}
