using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam.InstanceProfiles;

/// <summary>An instance profile: it holds one role, or none.</summary>
internal sealed class InstanceProfileState(string arn, string name, string path, string id, DateTimeOffset created) : ITagged
{
    public string Arn { get; } = arn;

    public string Name { get; } = name;

    public string Path { get; } = path;

    public string Id { get; } = id;

    public DateTimeOffset Created { get; } = created;

    public RoleState? Role { get; private set; }

    public TagSet Tags { get; } = new(ignoreCase: false);

    public void Hold(RoleState role)
    {
        Role = role;
        role.InstanceProfiles = role.InstanceProfiles.Add(this);
    }

    public void Release()
    {
        if (Role is not null)
        {
            Role.InstanceProfiles = Role.InstanceProfiles.Remove(this);
            Role = null;
        }
    }
}
