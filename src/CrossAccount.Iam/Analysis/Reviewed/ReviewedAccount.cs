using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Reviewed;

/// <summary>An account that the program deploys to.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="SettingsPath">The setting that has it.</param>
public sealed record ReviewedAccount(AccountId Id, string SettingsPath);
