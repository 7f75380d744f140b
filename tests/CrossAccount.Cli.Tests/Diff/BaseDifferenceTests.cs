using System.Text.Json;
using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.Diff;

/// <summary>Branches of a real repository beside their base.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class BaseDifferenceTests
{
    private const string AnalystsGain =
        "role/Analysts of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999: statement `DenyAssumeRole` of inline policy `deny-assume-UpdateData-in-999999999999` of `role/Analysts` is gone";

    private const string DavidNeedsLess =
        "user/David of 111111111111 needs less for `sts:AssumeRole` on role/UpdateData of 999999999999: MFA is no longer needed; statement `TrustAccount111111111111` of trust policy of `role/UpdateData` was changed";

    private const string DeployersGain =
        "role/Deployers of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999: statement `TrustAccount111111111111` of trust policy of `role/UpdateData` was changed";

    [GitFact]
    public async Task Branches_ThatWidenAndThatOnlyReorder_AreToldApart()
    {
        using GitProject project = await GitProject.CreateAsync();
        await project.BranchAsync("delete-deny", WithoutDeny);
        CommandRun deny = await project.RunAsync("diff", "--base", "main", "dev");
        CommandRun check = await project.RunAsync("preview", "dev", "--check");
        await project.BranchAsync("drop-mfa", files => files.Replace("Pulumi.prod.yaml", "          mfa: { maxAge: 3600 }\n", "").Replace("Pulumi.prod.yaml", "        requires: [mfa]\n", ""));
        CommandRun mfa = await project.RunAsync("diff", "--base", "main", "prod");
        CommandRun mfaCheck = await project.RunAsync("preview", "prod", "--check");
        await project.BranchAsync("reorder", Reordered);
        CommandRun reorder = await project.RunAsync("diff", "--base", "main");
        CommandRun reorderCheck = await project.RunAsync("preview", "dev", "--check");

        Assert.Equal((2, 2), (deny.ExitCode, check.ExitCode));
        Assert.Equal($"Access from dev at main to dev here\n\nNew access\n! {AnalystsGain}\n\nOne change; it lets more in.\n", deny.Output);
        Assert.StartsWith($"Access from access.dev.json to stack dev\n\nNew access\n! {AnalystsGain}\n\nOne change; it lets more in.\n", check.Output, StringComparison.Ordinal);
        Assert.Equal((2, 2), (mfa.ExitCode, mfaCheck.ExitCode));
        Assert.Contains($"\nNew access\n! {DeployersGain}\n", mfa.Output, StringComparison.Ordinal);
        Assert.Contains($"\nLoosened\n! {DavidNeedsLess}\n", mfa.Output, StringComparison.Ordinal);
        Assert.Contains($"\nLoosened\n! {DavidNeedsLess}\n", mfaCheck.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0), (reorder.ExitCode, reorderCheck.ExitCode));
        Assert.Equal(
            string.Join('\n', ((string[])["dev", "local", "prod"]).Select(stack => $"Access from {stack} at main to {stack} here\nNothing changed: every decision is as before.\n")),
            reorder.Output);
        Assert.StartsWith("Access from access.dev.json to stack dev\nNothing changed: every decision is as before.\n", reorderCheck.Output, StringComparison.Ordinal);
        Assert.Equal("", await project.GitAsync("status", "--porcelain"));
    }

    [GitFact]
    public async Task Acceptances_OfTheBranch_HoldAndThoseOfTheBaseDoNot()
    {
        using GitProject project = await GitProject.CreateAsync();
        await project.BranchAsync("accepted", WithoutDeny);
        CommandRun written = await project.RunAsync("preview", "dev", "--update", "--accept", "ticket 4711");
        await project.CommitAsync("accepted");
        CommandRun accepted = await project.RunAsync("diff", "--base", "main", "dev", "--format", "json");
        CommandRun merged = await project.RunAsync("diff", "--base", "HEAD", "dev");

        Assert.Equal((0, 0, 0), (written.ExitCode, accepted.ExitCode, merged.ExitCode));
        JsonElement review = JsonDocument.Parse(accepted.Output).RootElement.GetProperty("reviews")[0];
        Assert.True(review.GetProperty("isAccepted").GetBoolean());
        Assert.Matches(@"^ticket 4711 \(20[0-9-]{8}\)$", review.GetProperty("changes")[0].GetProperty("reason").GetString());
        Assert.Equal("Access from dev at HEAD to dev here\nNothing changed: every decision is as before.\n", merged.Output);
    }

    [GitFact]
    public async Task StacksOfOneSide_AreNewOrGone()
    {
        using GitProject project = await GitProject.CreateAsync();
        await project.BranchAsync("renamed", files =>
        {
            File.Move(Path.Combine(files.Folder, "Pulumi.dev.yaml"), Path.Combine(files.Folder, "Pulumi.test.yaml"));
            Directory.Move(Path.Combine(files.Folder, "stacks/accounts/dev"), Path.Combine(files.Folder, "stacks/accounts/test"));
            File.Delete(Path.Combine(files.Folder, "access.dev.json"));
        });

        CommandRun run = await project.RunAsync("diff", "--base", "main", "dev", "test");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("\n- role/Developers of 111111111111 loses `sts:AssumeRole` on role/UpdateData of 999999999999: the role is gone\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n! role/Developers of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999: the role is new\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("stack dev is only at main: all of it is gone", run.Output, StringComparison.Ordinal);
        Assert.Contains("stack test is not at main: all of it is new", run.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task Bases_ThatAreNot_AreErrors()
    {
        using GitProject project = await GitProject.CreateAsync();
        CommandRun unknown = await project.RunAsync("diff", "--base", "nowhere");
        CommandRun option = await project.RunAsync("diff", "--base=--all");
        CommandRun stack = await project.RunAsync("diff", "--base", "main", "nope");
        using var outside = new ProjectCopy();
        CommandRun none = await CommandRun.OfAsync("diff", "--base", "main", "--project", outside.Folder);

        Assert.All([unknown, option, stack, none], run => Assert.Equal((3, ""), (run.ExitCode, run.Output)));
        Assert.StartsWith("there is no revision `nowhere` in a git repository of ", unknown.Error, StringComparison.Ordinal);
        Assert.StartsWith("there is no revision `--all` in a git repository of ", option.Error, StringComparison.Ordinal);
        Assert.Equal("there is no stack `nope`, neither here nor at `main`: the stacks are `dev`, `local`, `prod`\n", stack.Error);
        Assert.StartsWith("there is no revision `main` in a git repository of ", none.Error, StringComparison.Ordinal);
    }

    private static void WithoutDeny(ProjectCopy files) =>
        files.Replace("Pulumi.dev.yaml", "      deny: [role/Analysts]\n", "").Replace("Pulumi.dev.yaml", "        denied: [role/Analysts]\n", "");

    private static void Reordered(ProjectCopy files) => files.Replace(
        "Pulumi.dev.yaml",
        """
                      - Effect: Allow
                        Action: s3:ListAllMyBuckets
                        Resource: "*"
                      - Effect: Allow
                        Action: [s3:ListBucket, s3:GetBucketLocation]
                        Resource: arn:aws:s3:::amzn-s3-demo-bucket-shared-container

        """,
        """
                      - Sid: Bucket
                        Effect: Allow
                        Action: [s3:GetBucketLocation, s3:ListBucket]
                        Resource: arn:aws:s3:::amzn-s3-demo-bucket-shared-container
                      - Effect: Allow
                        Action: s3:ListAllMyBuckets
                        Resource: "*"

        """);
}
