using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Buckets;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads the bucket that a delegation is about.</summary>
internal static class BucketReader
{
    public static BucketGrant? Read(SettingsValue? value)
    {
        if (value?.AsObject() is not { } map)
        {
            return null;
        }

        BucketName? name = null;
        map.Required("name", "the bucket's name")?.TryParse(BucketName.TryParse, out name);
        BucketAccess access = Access(map.Optional("access"));
        bool create = map.Optional("create")?.AsBoolean() ?? false;
        map.RejectOthers();
        return name is null ? null : new(name.Value, access, create);
    }

    private static BucketAccess Access(SettingsValue? value)
    {
        switch (value?.AsText())
        {
            case "read":
                return BucketAccess.Read;
            case null or "read-write":
                return BucketAccess.ReadWrite;
            case string other:
                value.Report($"the value is `{other}`, but must be `read` or `read-write`");
                return default;
        }
    }
}
