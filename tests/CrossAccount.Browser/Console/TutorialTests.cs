using System.Text;
using CrossAccount.Browser.Console.Support;
using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Console;

/// <summary>The third step of AWS's tutorial, in the console: test access by switching roles.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TutorialTests(BrowserFixture browser)
{
    private const string Bucket = "amzn-s3-demo-bucket-shared-container";

    [BrowserFact]
    public async Task David_UpdatesTheSharedContainerAndNothingElse()
    {
        ServedStack stack = await ServedStack.Dev;
        await using Visitor david = await Visitor.OpenAsync(browser, stack);
        IPage page = david.Page;
        await david.SignIn("David");
        Assert.Contains("arn:aws:iam::111111111111:user/David", await david.Text, StringComparison.Ordinal);

        await david.SwitchTo("111111111111", "Developers", "green");
        Assert.Contains("role Developers of 111111111111", await david.Banner.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("rgb(183, 202, 157)", await BackgroundOf(david.Banner));

        await david.Go($"{stack.SwitchRoleLink}&color=F2B0A9");
        Assert.Equal("999999999999", await page.GetByLabel("Account ID").InputValueAsync());
        await david.Send();
        Assert.Contains("No policy of arn:aws:iam::111111111111:user/David allows sts:AssumeRole", await david.Alert.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("AWS's console asks with what you signed in with, here David", await david.Alert.InnerTextAsync(), StringComparison.Ordinal);
        await david.Send(isChained: true);
        Assert.StartsWith("UpdateData", await david.Banner.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("rgb(242, 176, 169)", await BackgroundOf(david.Banner));
        Assert.Contains("arn:aws:sts::999999999999:assumed-role/UpdateData/David", await david.Text, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Buckets" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Bucket }).ClickAsync();
        await page.GetByLabel("File, at most 16 MiB").SetInputFilesAsync(
            new FilePayload { Name = "figures.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("id,name\n1,Alpha\n") });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "figures.csv" }).ClickAsync();
        await page.GetByLabel("Content").FillAsync("id,name\n1,Beta\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Equal("id,name\n1,Beta\n", await page.GetByLabel("Content").InputValueAsync());
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download" }).ClickAsync());
        Assert.Equal("figures.csv", download.SuggestedFilename);
        await page.GetByRole(AriaRole.Link, new() { Name = "Delete…" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        Assert.Equal("figures.csv was deleted.", await page.GetByRole(AriaRole.Status).InnerTextAsync());
        Assert.Contains("Nothing is in this folder.", await david.Text, StringComparison.Ordinal);

        await david.Go("/_console/bucket?name=amzn-s3-demo-bucket-other-data");
        Assert.Contains("The bucket may not be listed", await david.Alert.InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "IAM" }).ClickAsync();
        Assert.Equal(4, await page.GetByText("AccessDenied").CountAsync());
        Assert.Contains("assumed-role/UpdateData/David is not authorized to perform: iam:ListRoles", await david.Text, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Switch back to David" }).ClickAsync();
        Assert.Equal(0, await david.Banner.CountAsync());
        await david.Go($"/_console/bucket?name={Bucket}");
        Assert.Contains("may not be listed", await david.Alert.InnerTextAsync(), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await david.SignIn("David");
        await page.GetByRole(AriaRole.Button, new() { Name = "Developers @ 111111111111" }).ClickAsync();
        Assert.Equal("rgb(183, 202, 157)", await BackgroundOf(david.Banner));
        Assert.Equal(["Developers @ 111111111111", "UpdateData"], await page.Locator(".history strong").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task Jane_IsKeptOutByAStatement()
    {
        ServedStack stack = await ServedStack.Dev;
        await using Visitor jane = await Visitor.OpenAsync(browser, stack, javaScript: false);
        await jane.SignIn("Jane");
        await jane.SwitchTo("111111111111", "Analysts");

        await jane.Go(stack.SwitchRoleLink);
        await jane.Send(isChained: true);

        string refusal = await jane.Alert.InnerTextAsync();
        Assert.Contains("You may not switch to UpdateData", refusal, StringComparison.Ordinal);
        Assert.Contains(
            "AccessDenied User: arn:aws:sts::111111111111:assumed-role/Analysts/Jane is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/UpdateData with an explicit deny in an identity-based policy",
            refusal,
            StringComparison.Ordinal);
        Assert.Contains("Statement DenyAssumeRole of inline policy deny-assume-UpdateData-in-999999999999 of role/Analysts denies it.", refusal, StringComparison.Ordinal);
        Assert.StartsWith("Analysts @ 111111111111", await jane.Banner.InnerTextAsync(), StringComparison.Ordinal);
    }

    private static Task<string> BackgroundOf(ILocator locator) => locator.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
}
