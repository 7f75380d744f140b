using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.TestSupport;

/// <summary>The policy documents of the texts that the project is made from, as those texts have them, placeholders filled in.</summary>
internal static class SeedDocuments
{
    public static readonly SeedDocument TutorialBucket = new("tutorial: read-write-app-bucket", PolicyKind.Managed, """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "s3:ListAllMyBuckets",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Action": [
                "s3:ListBucket",
                "s3:GetBucketLocation"
               ],
              "Resource": "arn:aws:s3:::amzn-s3-demo-bucket-shared-container"
            },
            {
              "Effect": "Allow",
              "Action": [
                "s3:GetObject",
                "s3:PutObject",
                "s3:DeleteObject"
              ],
              "Resource": "arn:aws:s3:::amzn-s3-demo-bucket-shared-container/*"
            }
          ]
        }
        """);

    public static readonly SeedDocument TutorialAllow = new("tutorial: allow-assume-S3-role-in-destination", PolicyKind.Inline, """
        {
          "Version": "2012-10-17",
          "Statement": {
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Resource": "arn:aws:iam::999999999999:role/UpdateData"
          }
        }
        """);

    public static readonly SeedDocument TutorialDeny = new("tutorial: deny-assume-S3-role-in-destination", PolicyKind.Inline, """
        {
          "Version": "2012-10-17",
          "Statement": {
            "Effect": "Deny",
            "Action": "sts:AssumeRole",
            "Resource": "arn:aws:iam::999999999999:role/UpdateData"
          }
        }
        """);

    public static readonly SeedDocument TutorialTrust = new("tutorial: trust of the Originating account", PolicyKind.Trust, """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": { "AWS": "arn:aws:iam::111111111111:root" },
              "Action": "sts:AssumeRole",
              "Condition": {}
            }
          ]
        }
        """);

    public static readonly SeedDocument MfaTrust = new("user guide: trust with MFA", PolicyKind.Trust, """
        { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole", "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } } } }
        """);

    public static readonly SeedDocument UserAccess = new("user guide: PolicyForRole", PolicyKind.Managed, """
        { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::example_bucket" } }
        """);

    public static readonly SeedDocument GruntworkTrust = new("Gruntwork: trust of Bob", PolicyKind.Trust, """
        {
        "Version": "2012-10-17",
        "Statement": [
        {
        "Effect": "Allow",
        "Action": "sts:AssumeRole",
        "Principal": { "AWS": "arn:aws:iam::111122223333:user/Bob" }
        }
        ]
        }
        """);

    public static readonly SeedDocument GruntworkAllow = new("Gruntwork: Bob may assume foo", PolicyKind.Inline, """
        {
        "Version": "2012-10-17",
        "Statement": [
        {
        "Effect": "Allow",
        "Action": "sts:AssumeRole",
        "Resource": "arn:aws:iam::444455556666:role/foo"
        }
        ]
        }
        """);

    public static readonly SeedDocument NotesAllow = new("notes: VisualEditor0", PolicyKind.Inline, """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Sid": "VisualEditor0",
                    "Effect": "Allow",
                    "Action": "sts:AssumeRole",
                    "Resource": "arn:aws:iam::123456789012:role/*"
                }
            ]
        }
        """);

    public static readonly SeedDocument NotesTrust = new("notes: trusted entity", PolicyKind.Trust, """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {
        		"AWS": "arn:aws:iam::210987654321:root"
              },
              "Action": "sts:AssumeRole",
              "Condition": {}
            }
          ]
        }
        """);

    public static IReadOnlyList<SeedDocument> All { get; } =
    [
        TutorialBucket, TutorialAllow, TutorialDeny, TutorialTrust, MfaTrust, UserAccess, GruntworkTrust, GruntworkAllow, NotesAllow, NotesTrust,
    ];

    internal sealed record SeedDocument(string Name, PolicyKind Kind, string Json);
}
