using CrossAccount.Browser.Console.Support;
using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Console;

/// <summary>The accounts of <c>prod</c>, whose users have MFA devices.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MfaTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task David_SwitchesWithTheMfaOfHisSignIn()
    {
        ServedStack stack = await ServedStack.Prod;
        await using Visitor david = await Visitor.OpenAsync(browser, stack);
        await SignIn(david, stack, "David");
        Assert.Matches("MFA\\s+given \\d+ seconds? ago", await david.Text);

        await david.Go(stack.SwitchRoleLink);
        await david.Send();
        Assert.Contains("assumed-role/UpdateData/David", await david.Text, StringComparison.Ordinal);

        stack.Wait(TimeSpan.FromHours(1));
        await david.Go("/_console/me");
        Assert.Equal("The session of UpdateData has ended. You work as David again.", await david.Page.GetByRole(AriaRole.Status).InnerTextAsync());
        await david.Go(stack.SwitchRoleLink);
        await david.Send();
        Assert.Contains("The role asks for MFA.", await david.Alert.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Jane_IsKeptOutWhateverSheGives()
    {
        ServedStack stack = await ServedStack.Prod;
        await using Visitor jane = await Visitor.OpenAsync(browser, stack);
        await SignIn(jane, stack, "Jane");

        await jane.Go(stack.SwitchRoleLink);
        await jane.Send();
        Assert.Contains("of group/Analysts denies it.", await jane.Alert.InnerTextAsync(), StringComparison.Ordinal);

        await jane.SwitchTo("999999999999", "InspectData");
        Assert.Contains("AccessDenied", await jane.Alert.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task WrongCode_SignsNobodyIn()
    {
        ServedStack stack = await ServedStack.Prod;
        await using Visitor david = await Visitor.OpenAsync(browser, stack);
        await david.SignIn("David with MFA");

        string code = stack.NextMfaCode("David");
        await Give(david, $"{(code[0] == '9' ? '0' : (char)(code[0] + 1))}{code[1..]}");

        Assert.StartsWith("Your authentication information is incorrect. Please try again.", await david.Alert.InnerTextAsync(), StringComparison.Ordinal);
        await david.Go("/_console/me");
        Assert.EndsWith("/_console/sign-in?next=%2F_console%2Fme", david.Page.Url, StringComparison.Ordinal);
    }

    private static async Task SignIn(Visitor visitor, ServedStack stack, string user)
    {
        await visitor.SignIn($"{user} with MFA");
        await Give(visitor, stack.NextMfaCode(user));
    }

    private static async Task Give(Visitor visitor, string code)
    {
        await visitor.Page.GetByLabel("MFA code").FillAsync(code);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
    }
}
