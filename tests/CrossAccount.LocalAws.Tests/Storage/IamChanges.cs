using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>Changes of roles, users, groups and policies.</summary>
internal static class IamChanges
{
    private const string Policy = "arn:aws:iam::111111111111:policy/p/Policy";

    public static IEnumerable<Change> Of(KeptCloud kept)
    {
        IamClient iam = kept.Admin.Iam;
        yield return new(nameof(iam.CreatePolicy), () => Expect.Success(iam.CreatePolicy(new("Policy", Documents.Allow("s3:Get*")) { Path = "/p/", Description = "d", Tags = [new("a", "b")] })));
        yield return new(nameof(iam.CreatePolicyVersion), () => Expect.Success(iam.CreatePolicyVersion(new(Policy, Documents.Allow("s3:*"), SetAsDefault: true))));
        yield return new(nameof(iam.CreatePolicyVersion), () => Expect.Success(iam.CreatePolicyVersion(new(Policy, Documents.Allow("s3:P*")))));
        yield return new(nameof(iam.SetDefaultPolicyVersion), () => Expect.Success(iam.SetDefaultPolicyVersion(new(Policy, "v1"))));
        yield return new(nameof(iam.DeletePolicyVersion), () => Expect.Success(iam.DeletePolicyVersion(new(Policy, "v3"))));
        yield return new(nameof(iam.TagPolicy), () => Expect.Success(iam.TagPolicy(new(Policy, [new("c", "d")]))));
        yield return new(nameof(iam.UntagPolicy), () => Expect.Success(iam.UntagPolicy(new(Policy, ["a"]))));

        yield return new(nameof(iam.CreateGroup), () => Expect.Success(iam.CreateGroup(new("Group") { Path = "/g/" })));
        yield return new(nameof(iam.PutGroupPolicy), () => Expect.Success(iam.PutGroupPolicy(new("Group", "inline", Documents.Deny("s3:Put*")))));
        yield return new(nameof(iam.AttachGroupPolicy), () => Expect.Success(iam.AttachGroupPolicy(new("Group", Policy))));
        yield return new(nameof(iam.CreateUser), () => Expect.Success(iam.CreateUser(new("Jane") { Path = "/u/", PermissionsBoundary = Policy, Tags = [new("k", "v")] })));
        yield return new(nameof(iam.CreateUser), () => Expect.Success(iam.CreateUser(new("David"))));
        yield return new(nameof(iam.AddUserToGroup), () => Expect.Success(iam.AddUserToGroup(new("Group", "Jane"))));
        yield return new(nameof(iam.AddUserToGroup), () => Expect.Success(iam.AddUserToGroup(new("Group", "David"))));
        yield return new(nameof(iam.UpdateGroup), () => Expect.Success(iam.UpdateGroup(new("Group") { NewGroupName = "People", NewPath = "/" })));
        yield return new(nameof(iam.RemoveUserFromGroup), () => Expect.Success(iam.RemoveUserFromGroup(new("People", "Jane"))));
        yield return new(nameof(iam.DetachGroupPolicy), () => Expect.Success(iam.DetachGroupPolicy(new("People", Policy))));
        yield return new(nameof(iam.DeleteGroupPolicy), () => Expect.Success(iam.DeleteGroupPolicy(new("People", "inline"))));
        yield return new("another group", () => Expect.Success(iam.CreateGroup(new("Empty"))));
        yield return new(nameof(iam.DeleteGroup), () => Expect.Success(iam.DeleteGroup(new("Empty"))));

        yield return new(nameof(iam.PutUserPolicy), () => Expect.Success(iam.PutUserPolicy(new("Jane", "inline", Documents.Allow("sts:*")))));
        yield return new(nameof(iam.AttachUserPolicy), () => Expect.Success(iam.AttachUserPolicy(new("Jane", Policy))));
        yield return new(nameof(iam.UpdateUser), () => Expect.Success(iam.UpdateUser(new("Jane") { NewUserName = "Janet", NewPath = "/v/" })));
        yield return new(nameof(iam.DeleteUserPermissionsBoundary), () => Expect.Success(iam.DeleteUserPermissionsBoundary("Janet")));
        yield return new(nameof(iam.PutUserPermissionsBoundary), () => Expect.Success(iam.PutUserPermissionsBoundary(new("David", Policy))));
        yield return new(nameof(iam.TagUser), () => Expect.Success(iam.TagUser(new("David", [new("x", "y")]))));
        yield return new(nameof(iam.UntagUser), () => Expect.Success(iam.UntagUser(new("Janet", ["k"]))));
        yield return new(nameof(iam.DetachUserPolicy), () => Expect.Success(iam.DetachUserPolicy(new("Janet", Policy))));
        yield return new(nameof(iam.DeleteUserPolicy), () => Expect.Success(iam.DeleteUserPolicy(new("Janet", "inline"))));

        foreach (Change change in Roles(iam))
        {
            yield return change;
        }

        yield return new("a role that trusts David", () => Expect.Success(iam.CreateRole(new("Trusting", Documents.Trust(TwoAccounts.UserArn("David"))))));
        yield return new("the group of David", () => Expect.Success(iam.RemoveUserFromGroup(new("People", "David"))));
        yield return new(nameof(iam.DeleteUser), () => Expect.Success(iam.DeleteUser(new("David"))));
        yield return new("a new David, whom the role does not trust", () => Expect.Success(iam.CreateUser(new("David"))));
        yield return new("another policy", () => Expect.Success(iam.CreatePolicy(new("Unused", Documents.Allow("s3:Get*")))));
        yield return new(nameof(iam.DeletePolicy), () => Expect.Success(iam.DeletePolicy(new("arn:aws:iam::111111111111:policy/Unused"))));
    }

    private static IEnumerable<Change> Roles(IamClient iam)
    {
        string trust = Documents.TrustAccount("999999999999");
        yield return new(nameof(iam.CreateRole), () => Expect.Success(iam.CreateRole(new("Role", trust) { Path = "/r/", Description = "d", MaxSessionDuration = 7200, PermissionsBoundary = Policy, Tags = [new("k", "v")] })));
        yield return new(nameof(iam.PutRolePolicy), () => Expect.Success(iam.PutRolePolicy(new("Role", "b", Documents.Allow("s3:*")))));
        yield return new(nameof(iam.PutRolePolicy), () => Expect.Success(iam.PutRolePolicy(new("Role", "a", Documents.Allow("sts:*")))));
        yield return new(nameof(iam.AttachRolePolicy), () => Expect.Success(iam.AttachRolePolicy(new("Role", Policy))));
        yield return new(nameof(iam.UpdateRole), () => Expect.Success(iam.UpdateRole(new("Role") { MaxSessionDuration = 3600, Description = "e" })));
        yield return new(nameof(iam.UpdateRoleDescription), () => Expect.Success(iam.UpdateRoleDescription(new("Role") { Description = "" })));
        yield return new(nameof(iam.UpdateAssumeRolePolicy), () => Expect.Success(iam.UpdateAssumeRolePolicy(new("Role", Documents.TrustAccount("111111111111")))));
        yield return new(nameof(iam.DeleteRolePermissionsBoundary), () => Expect.Success(iam.DeleteRolePermissionsBoundary("Role")));
        yield return new(nameof(iam.PutRolePermissionsBoundary), () => Expect.Success(iam.PutRolePermissionsBoundary(new("Role", Policy))));
        yield return new(nameof(iam.TagRole), () => Expect.Success(iam.TagRole(new("Role", [new("K", "w")]))));
        yield return new(nameof(iam.UntagRole), () => Expect.Success(iam.UntagRole(new("Role", ["k"]))));
        yield return new(nameof(iam.CreateInstanceProfile), () => Expect.Success(iam.CreateInstanceProfile(new("Profile") { Path = "/i/", Tags = [new("a", "b")] })));
        yield return new(nameof(iam.AddRoleToInstanceProfile), () => Expect.Success(iam.AddRoleToInstanceProfile(new("Profile", "Role"))));
        yield return new(nameof(iam.TagInstanceProfile), () => Expect.Success(iam.TagInstanceProfile(new("Profile", [new("c", "d")]))));
        yield return new(nameof(iam.UntagInstanceProfile), () => Expect.Success(iam.UntagInstanceProfile(new("Profile", ["a"]))));
        yield return new(nameof(iam.RemoveRoleFromInstanceProfile), () => Expect.Success(iam.RemoveRoleFromInstanceProfile(new("Profile", "Role"))));
        yield return new(nameof(iam.DeleteInstanceProfile), () => Expect.Success(iam.DeleteInstanceProfile(new("Profile"))));
        yield return new(nameof(iam.DetachRolePolicy), () => Expect.Success(iam.DetachRolePolicy(new("Role", Policy))));
        yield return new(nameof(iam.DeleteRolePolicy), () => Expect.Success(iam.DeleteRolePolicy(new("Role", "b"))));
        yield return new("another role", () => Expect.Success(iam.CreateRole(new("Gone", trust))));
        yield return new(nameof(iam.DeleteRole), () => Expect.Success(iam.DeleteRole(new("Gone"))));
    }
}
