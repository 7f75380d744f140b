using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Principals;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.Export;

/// <summary>Adds an exported account to a cloud: reads and checks everything first, then adds it.</summary>
internal static class AccountImporter
{
    public static ImportResult Import(LocalCloud cloud, AccountExport export)
    {
        var problems = new ProblemList();
        AuthorizationDetails? details = AuthorizationDetailsReader.Read(export.AuthorizationDetails, problems);
        ImmutableArray<Bucket> buckets = BucketsReader.Read(export.Buckets, problems);
        ImmutableArray<ImportedMfaDevice> devices = MfaDevicesReader.Read(export.MfaDevices, problems);
        if (details is null || !problems.IsEmpty)
        {
            return new(problems.All());
        }

        string file = export.AuthorizationDetails.Name;
        (AccountId Id, Partition Partition)? owner = OwnerFinder.Find(details, export, problems);
        if (owner is null || !problems.IsEmpty)
        {
            return new(problems.All());
        }

        if (cloud.FindAccount(owner.Value.Id) is not null)
        {
            problems.Add(file, "$", $"the account `{owner.Value.Id}` is in the cloud already", "import each account once");
            return new(problems.All());
        }

        var plan = new ImportPlan(cloud, file, owner.Value.Id, owner.Value.Partition, problems);
        plan.Add(details);
        CheckBuckets(cloud, export, owner.Value.Partition, buckets, problems);
        CheckDevices(export, owner.Value.Id, devices, plan, problems);
        return problems.IsEmpty ? new(Apply(cloud, export, plan, buckets, devices)) : new(problems.All());
    }

    private static LocalAccount Apply(
        LocalCloud cloud, AccountExport export, ImportPlan plan, ImmutableArray<Bucket> buckets, ImmutableArray<ImportedMfaDevice> devices)
    {
        LocalAccount account = cloud.AddAccount(plan.Account, plan.Partition, export.Organization, export.OrganizationPaths);
        plan.MoveInto(account.Iam);
        foreach (ImportedMfaDevice imported in devices)
        {
            var device = new MfaDeviceState(imported.SerialNumber, cloud.Ids.MfaSeed());
            account.Iam.MfaDevices.Add(imported.SerialNumber, device);
            cloud.Changes.Changed(device);
            if (imported.UserName is not null)
            {
                device.Enable(account.Iam.Users[imported.UserName], imported.Enabled);
            }
        }

        foreach (Bucket bucket in buckets)
        {
            cloud.S3.Add(new BucketState(bucket.Name, account, bucket.Region, bucket.CreationDate));
        }

        // Accounts name one another's principals, in whatever order they come.
        foreach (RoleState role in cloud.Accounts.SelectMany(each => each.Iam.Roles.Values))
        {
            BoundPolicy bound = role.Trust.BindAgain(cloud.Principals);
            if (bound != role.Trust)
            {
                role.Trust = bound;
                cloud.Changes.Changed(role);
            }
        }

        return account;
    }

    private static void CheckBuckets(LocalCloud cloud, AccountExport export, Partition partition, ImmutableArray<Bucket> buckets, ProblemList problems)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < buckets.Length; i++)
        {
            string name = buckets[i].Name;
            if (!names.Add(name) || cloud.S3.Find(partition, name) is not null)
            {
                problems.Add(
                    export.Buckets!.Name, $"$.Buckets[{i}].Name", $"the bucket `{name}` is there already",
                    "give it another name: bucket names are unique across all accounts");
            }
        }
    }

    private static void CheckDevices(
        AccountExport export, AccountId account, ImmutableArray<ImportedMfaDevice> devices, ImportPlan plan, ProblemList problems)
    {
        HashSet<string> serials = new(StringComparer.Ordinal);
        for (int i = 0; i < devices.Length; i++)
        {
            ImportedMfaDevice device = devices[i];
            string path = $"$.VirtualMFADevices[{i}]";
            string file = export.MfaDevices!.Name;
            if (Arn.Parse(device.SerialNumber).Account != account.ToString())
            {
                problems.Add(file, $"{path}.SerialNumber", $"`{device.SerialNumber}` is not of account `{account}`", "put each account's devices into a file of its own");
            }

            if (!serials.Add(device.SerialNumber))
            {
                problems.Add(file, $"{path}.SerialNumber", $"the device `{device.SerialNumber}` stands twice", "keep one of them");
            }

            if (device.UserName is not null && !plan.HasUser(device.UserName))
            {
                problems.Add(
                    file, $"{path}.User.UserName", $"the user `{device.UserName}` is not in `{export.AuthorizationDetails.Name}`",
                    "export users and devices at the same time");
            }
        }
    }
}
