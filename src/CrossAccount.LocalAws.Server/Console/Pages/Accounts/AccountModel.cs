using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Details;

namespace CrossAccount.LocalAws.Server.Console.Pages.Accounts;

/// <summary>One account with all who live in it.</summary>
/// <param name="Summary">The account in figures.</param>
/// <param name="Details">Users, groups, roles and policies.</param>
/// <param name="Devices">The MFA devices.</param>
/// <param name="Buckets">The names of the buckets.</param>
/// <param name="SecondsLeft">How long the codes of the devices are shown yet.</param>
internal sealed record AccountModel(
    AccountSummary Summary, AuthorizationDetails Details, ImmutableArray<DeviceRow> Devices, ImmutableArray<string> Buckets, int SecondsLeft);
