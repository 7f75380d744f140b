using CrossAccount.Iam.Identifiers;

namespace CrossAccount.LocalAws.Analysis.Accounts;

/// <summary>A group while its account is read.</summary>
internal sealed record GroupDraft(GroupName Name, PolicyDraft Policies);
