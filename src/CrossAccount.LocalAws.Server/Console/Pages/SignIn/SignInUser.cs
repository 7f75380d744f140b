namespace CrossAccount.LocalAws.Server.Console.Pages.SignIn;

/// <summary>A user, as the page to sign in offers it.</summary>
/// <param name="Name">The name.</param>
/// <param name="HasMfa">Whether it will be asked for a code.</param>
internal sealed record SignInUser(string Name, bool HasMfa);
