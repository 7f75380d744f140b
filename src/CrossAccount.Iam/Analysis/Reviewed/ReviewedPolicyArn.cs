namespace CrossAccount.Iam.Analysis.Reviewed;

/// <summary>A policy that exists and that a role is given.</summary>
/// <param name="Arn">Its ARN.</param>
/// <param name="SettingsPath">The setting that has it.</param>
public sealed record ReviewedPolicyArn(string Arn, string SettingsPath)
{
    /// <summary>The last part of the ARN.</summary>
    internal string Name => Arn[(Arn.LastIndexOf('/') + 1)..];
}
