namespace CrossAccount.EndToEnd.Walkthroughs;

/// <summary>The names of the tutorial.</summary>
internal static class Tutorial
{
    public const string Shared = "amzn-s3-demo-bucket-shared-container";
    public const string Own = "amzn-s3-demo-bucket-originating-data";
    public const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";
    public const string InspectData = "arn:aws:iam::999999999999:role/InspectData";
    public const string Developers = "arn:aws:iam::111111111111:role/Developers";
    public const string Analysts = "arn:aws:iam::111111111111:role/Analysts";
    public const string DavidsDevice = "arn:aws:iam::111111111111:mfa/David";

    public const string JaneIsDenied =
        "User: arn:aws:sts::111111111111:assumed-role/Analysts/Jane is not authorized to perform: sts:AssumeRole on resource: "
        + UpdateData + " with an explicit deny in an identity-based policy";
}
