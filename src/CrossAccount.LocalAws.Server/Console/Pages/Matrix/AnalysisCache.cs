using CrossAccount.Iam.Analysis;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Analysis;

namespace CrossAccount.LocalAws.Server.Console.Pages.Matrix;

/// <summary>The analysis of the accounts as they are, kept until something in their IAM changes.</summary>
internal sealed class AnalysisCache(LocalCloud cloud)
{
    private (int Accounts, long Changes) _version = (-1, 0);
    private EstateAnalysis? _analysis;

    public EstateAnalysis Now
    {
        get
        {
            lock (cloud.Gate)
            {
                // Accounts are never taken away and versions only grow, so the two figures are never the same again.
                (int, long) version = (cloud.Accounts.Length, cloud.Accounts.Sum(account => account.IamVersion));
                if (_analysis is null || _version != version)
                {
                    _analysis = new EstateAnalysis(cloud.ToEstate());
                    _version = version;
                }

                return _analysis;
            }
        }
    }
}
