namespace CrossAccount.Iam.Analysis.Rules;

/// <summary>A way in which permissions become more permissions.</summary>
/// <param name="What">What it lets a session do.</param>
/// <param name="Actions">Any one of them is enough.</param>
/// <param name="Resource">What stands after the account in the ARN of what it is done to.</param>
internal sealed record EscalationPath(string What, string[] Actions, string Resource)
{
    /// <summary>An action that is needed besides, any one of them; none by default.</summary>
    public string[] Besides { get; init; } = [];

    /// <summary>All paths that are known.</summary>
    public static EscalationPath[] All { get; } =
    [
        new("give itself or others policies", ["iam:PutRolePolicy", "iam:AttachRolePolicy"], "role/any"),
        new("give users policies", ["iam:PutUserPolicy", "iam:AttachUserPolicy", "iam:AddUserToGroup"], "user/any"),
        new("give groups policies", ["iam:PutGroupPolicy", "iam:AttachGroupPolicy"], "group/any"),
        new("change policies", ["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"], "policy/any"),
        new("change whom roles trust", ["iam:UpdateAssumeRolePolicy"], "role/any"),
        new("take boundaries away", ["iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary"], "role/any"),
        new("get credentials of users", ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile"], "user/any"),
        new("assume every role that trusts its account", ["sts:AssumeRole"], "role/any"),
        new("give any role to a service", ["iam:PassRole"], "role/any")
        {
            Besides =
            [
                "ec2:RunInstances", "lambda:CreateFunction", "cloudformation:CreateStack", "glue:CreateJob", "ecs:RunTask", "codebuild:CreateProject",
                "sagemaker:CreateNotebookInstance", "datapipeline:CreatePipeline", "states:CreateStateMachine",
            ],
        },
    ];
}
