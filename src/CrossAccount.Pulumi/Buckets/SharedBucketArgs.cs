using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Internal;

namespace CrossAccount.Pulumi.Buckets;

/// <summary>A bucket to create for sharing.</summary>
public sealed class SharedBucketArgs
{
    /// <summary>The account that owns the bucket.</summary>
    public required AwsAccount Account { get; set; }

    /// <summary>The bucket's name.</summary>
    public required BucketName Name { get; set; }

    /// <summary>Whether every resource is protected from being deleted. The default is false.</summary>
    public bool Protect { get; set; }

    /// <summary>Whether every resource stays in AWS when it leaves the program. The default is false.</summary>
    public bool RetainOnDelete { get; set; }

    internal Retention Retention => new(Protect, RetainOnDelete);
}
