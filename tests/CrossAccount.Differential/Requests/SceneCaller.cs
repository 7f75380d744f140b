namespace CrossAccount.Differential.Requests;

/// <summary>Who asks, and how policies can name it.</summary>
/// <param name="Principal">The principal of the request.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Account">Its account; empty for services.</param>
internal sealed record SceneCaller(string Principal, SceneCallerKind Kind, string Account)
{
    private const string Trusted = "111111111111";
    private const string Trusting = "999999999999";
    private const string Third = "222222222222";

    private static readonly SceneCaller Dave = new($"arn:aws:iam::{Trusted}:user/dave", SceneCallerKind.User, Trusted);
    private static readonly SceneCaller Developer = new($"arn:aws:sts::{Trusted}:assumed-role/Developers/David", SceneCallerKind.Session, Trusted);

    /// <summary>People and programs of three accounts; the likelier ones stand there more often.</summary>
    public static IReadOnlyList<SceneCaller> All { get; } =
    [
        Dave, Dave, Dave, Developer, Developer, Developer,
        new($"arn:aws:iam::{Trusted}:user/team/eve", SceneCallerKind.User, Trusted),
        new($"arn:aws:iam::{Trusting}:user/olga", SceneCallerKind.User, Trusting),
        new($"arn:aws:iam::{Trusting}:user/olga", SceneCallerKind.User, Trusting),
        new($"arn:aws:sts::{Trusting}:assumed-role/Operators/Otto", SceneCallerKind.Session, Trusting),
        new($"arn:aws:sts::{Trusting}:assumed-role/Operators/Otto", SceneCallerKind.Session, Trusting),
        new($"arn:aws:iam::{Third}:user/mallory", SceneCallerKind.User, Third),
        new($"arn:aws:iam::{Trusted}:root", SceneCallerKind.Root, Trusted),
        new($"arn:aws:iam::{Trusting}:root", SceneCallerKind.Root, Trusting),
        new($"arn:aws:sts::{Trusted}:federated-user/fed", SceneCallerKind.FederatedUser, Trusted),
        new("ec2.amazonaws.com", SceneCallerKind.Service, ""),
    ];

    /// <summary>The role of a session.</summary>
    public string Role => $"arn:aws:iam::{Account}:role/{Principal.Split('/')[1]}";
}
