using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Export.Pages;
using CrossAccount.LocalAws.Iam.Details;

namespace CrossAccount.LocalAws.Analysis.Accounts;

/// <summary>One file of an account while it is read: finds the account by the first ARN that names one.</summary>
internal sealed class FileDraft(string name, Func<AccountId, Partition, ExportNode, AccountDraft?> find, ProblemList problems)
{
    /// <summary>Policies of AWS name no account, so those that come before all else wait.</summary>
    private readonly List<(PolicyDetail Detail, DetailPlace Place)> _waiting = [];
    private AccountDraft? _account;
    private string _firstPath = "";
    private bool _isOthers;

    public void Add(PageItem item)
    {
        ExportNode node = item.Node;
        bool isPolicy = item.List == ExportPages.Policies;
        if (_isOthers || !Arn.TryParse(node.Arn("Arn")).TryGetValue(out Arn arn))
        {
            return;
        }

        var place = new DetailPlace(node.File, node.Path);
        if (isPolicy && arn.Account == "aws")
        {
            AddPolicy(AuthorizationDetailsReader.Policy(node), place);
        }
        else if (IsOwn(arn, node))
        {
            switch (item.List)
            {
                case ExportPages.Users:
                    _account!.Add(AuthorizationDetailsReader.User(node), place);
                    break;
                case ExportPages.Groups:
                    _account!.Add(AuthorizationDetailsReader.Group(node), place);
                    break;
                case ExportPages.Roles:
                    _account!.Add(AuthorizationDetailsReader.Role(node), place);
                    break;
                default:
                    _account!.Add(AuthorizationDetailsReader.Policy(node), place);
                    break;
            }
        }
    }

    public void Finish(ExportPages pages)
    {
        if (_account is not null)
        {
            _account.AddFile(pages);
        }
        else if (problems.IsEmpty)
        {
            problems.Add(
                name, "$", "the export has no ARN that would tell its account", "put its pages into one file, one after the other, or leave it out");
        }
    }

    private void AddPolicy(PolicyDetail detail, DetailPlace place)
    {
        if (_account is null)
        {
            _waiting.Add((detail, place));
        }
        else
        {
            _account.Add(detail, place);
        }
    }

    private bool IsOwn(Arn arn, ExportNode node)
    {
        ExportNode field = node.Field("Arn");
        if (!arn.TryGetAccount(out AccountId id))
        {
            field.Report($"the ARN `{arn}` names no account", ExportNode.ExportAgain);
            return false;
        }

        if (_account is null)
        {
            _account = find(id, arn.Partition, field);
            _firstPath = field.Path;
            _isOthers = _account is null;
            foreach ((PolicyDetail detail, DetailPlace place) in _waiting)
            {
                _account?.Add(detail, place);
            }

            _waiting.Clear();
        }

        if (_account is null)
        {
            return false;
        }

        if (id != _account.Id || arn.Partition != _account.Partition)
        {
            field.Report($"`{arn}` is not of account `{_account.Id}`, which `{_firstPath}` is of", "put each account into a file of its own");
            return false;
        }

        return true;
    }
}
