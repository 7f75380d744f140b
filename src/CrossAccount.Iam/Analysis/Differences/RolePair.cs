using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Circumstances;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>A party and a role, as both estates have them; null where one has not.</summary>
internal sealed record RolePair(Arn Role, AccessPrincipal Who, Party? PartyBefore, Party? PartyAfter, EstateRole? RoleBefore, EstateRole? RoleAfter);
