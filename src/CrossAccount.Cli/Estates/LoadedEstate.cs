using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Estates;

namespace CrossAccount.Cli.Estates;

/// <summary>An estate that questions are asked about, and what is known beside it.</summary>
/// <param name="Estate">The accounts.</param>
/// <param name="Stack">The stack that was deployed into some of them; null for none.</param>
/// <param name="HasOrganizations">Whether organizations were given.</param>
internal sealed record LoadedEstate(Estate Estate, DeployedStack? Stack, bool HasOrganizations)
{
    public EstateAnalysis Analysis { get; } = new(Estate);
}
