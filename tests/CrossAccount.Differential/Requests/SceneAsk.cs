namespace CrossAccount.Differential.Requests;

/// <summary>What is asked.</summary>
/// <param name="Action">The action.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Account">The account that owns the resource; empty for the caller's own.</param>
/// <param name="HasPolicy">Whether such a resource can have a policy.</param>
internal sealed record SceneAsk(string Action, string Resource, string Account, bool HasPolicy)
{
    private const string Trusted = "111111111111";
    private const string Trusting = "999999999999";

    private static readonly SceneAsk Assume = new("sts:AssumeRole", $"arn:aws:iam::{Trusting}:role/UpdateData", Trusting, HasPolicy: true);

    /// <summary>Assuming a role above all, and what one does with it.</summary>
    public static IReadOnlyList<SceneAsk> All { get; } =
    [
        Assume, Assume, Assume, Assume, Assume,
        new("sts:AssumeRole", $"arn:aws:iam::{Trusting}:role/team/UpdateData", Trusting, HasPolicy: true),
        new("sts:AssumeRole", $"arn:aws:iam::{Trusted}:role/Developers", Trusted, HasPolicy: true),
        new("s3:GetObject", "arn:aws:s3:::bucket/home/dave/x.txt", Trusting, HasPolicy: true),
        new("s3:GetObject", "arn:aws:s3:::bucket/home/dave/x.txt", Trusted, HasPolicy: true),
        new("s3:PutObject", "arn:aws:s3:::bucket/red/ab", Trusting, HasPolicy: true),
        new("s3:ListBucket", "arn:aws:s3:::bucket", Trusting, HasPolicy: true),
        new("s3:ListAllMyBuckets", "*", "", HasPolicy: false),
        new("sqs:SendMessage", $"arn:aws:sqs:us-east-1:{Trusting}:queue", Trusting, HasPolicy: true),
        new("iam:GetRole", $"arn:aws:iam::{Trusting}:role/UpdateData", Trusting, HasPolicy: false),
    ];

    public string Service => Action.Split(':')[0];

    public bool IsAssumeRole => Action == "sts:AssumeRole";
}
