using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Reviewed;

/// <summary>A policy document, or the part of one that a setting stands for.</summary>
/// <param name="Name">Its name; empty where it has none, as a trust policy.</param>
/// <param name="Document">The document. Values of external IDs need not be the real ones, only as many.</param>
/// <param name="SettingsPath">The setting that it comes from.</param>
public sealed record ReviewedDocument(string Name, PolicyDocument Document, string SettingsPath);
