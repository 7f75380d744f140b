using CrossAccount.Iam.Analysis.Estates;

namespace CrossAccount.Iam.Analysis.Reviewed;

/// <summary>A review while it goes on: what all rules ask is worked out once.</summary>
internal sealed class Review(ReviewedProgram program)
{
    private readonly Lazy<EstateAnalysis?> _deployed = new(() => program.Exported is null ? null : new(DeployedEstate.Of(program)));

    public ReviewedProgram Program { get; } = program;

    public Estate? Exported => Program.Exported;

    /// <summary>The accounts with all that the program deploys. Only rules that need the accounts may ask.</summary>
    public EstateAnalysis Deployed => _deployed.Value ?? throw new InvalidOperationException("the accounts are not known");

    /// <summary>The same without one policy of the trusted side.</summary>
    public EstateAnalysis Without(ReviewedAccess access) => new(DeployedEstate.Of(Program, access));
}
