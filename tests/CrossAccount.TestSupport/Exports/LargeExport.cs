using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CrossAccount.TestSupport.Exports;

/// <summary>
/// An export of <c>aws iam get-account-authorization-details</c> with any number of principals, made from a seed, and the answer to
/// who of them can assume <see cref="Target"/>: known because of how each was made, not by any engine.
/// </summary>
public sealed class LargeExport
{
    /// <summary>The principals of the whole export, which is about 100 MB.</summary>
    public const int Whole = 20_000;

    /// <summary>The account of the export.</summary>
    public const string Account = "111111111111";

    /// <summary>The role of another account that trusts the whole account.</summary>
    public const string Target = "arn:aws:iam::999999999999:role/UpdateData";

    private const int Seed = 20261122;

    private readonly Random _random = new(Seed);
    private readonly List<string> _users = [];
    private readonly List<string> _roles = [];
    private readonly SortedSet<string> _chains = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _services = new(StringComparer.Ordinal);

    private LargeExport()
    {
    }

    /// <summary>The export of the account that has <see cref="Target"/>.</summary>
    public static ReadOnlyMemory<byte> TargetAccount { get; } = Encoding.UTF8.GetBytes(
        """
        {"RoleDetailList":[{"Path":"/","RoleName":"UpdateData","RoleId":"AROATARGETTARGET","Arn":"arn:aws:iam::999999999999:role/UpdateData",
        "CreateDate":"2026-01-01T00:00:00+00:00","AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
        "Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}]}}]}
        """);

    /// <summary>Who can assume the role directly: users by ARN, then roles by ARN.</summary>
    public ImmutableArray<string> Direct => [.. _users.Order(StringComparer.Ordinal), .. _roles.Order(StringComparer.Ordinal)];

    /// <summary>Who can assume it through another role: users by ARN, then services by name.</summary>
    public ImmutableArray<string> Chains => [.. _chains, .. _services];

    /// <summary>Writes an export.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="principals">How many principals; two of five are users.</param>
    public static LargeExport Write(Stream stream, int principals)
    {
        var export = new LargeExport();
        var options = new JsonWriterOptions { Indented = true, IndentSize = 4, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var json = new Utf8JsonWriter(stream, options);
        var writer = new LargeExportWriter(json, export._random);
        LargeExportKind[] kinds = [.. Enumerable.Range(0, principals).Select(_ => export.NextKind())];
        int users = principals * 2 / 5;
        json.WriteStartObject();
        json.WriteStartArray("UserDetailList");
        for (int i = 0; i < users; i++)
        {
            writer.User(i, kinds[i]);
            export.Remember(export._users, LargeExportWriter.UserArn(i), kinds[i]);
        }

        json.WriteEndArray();
        writer.Groups();
        json.WriteStartArray("RoleDetailList");
        for (int i = users; i < principals; i++)
        {
            // Such a role lets one user in, who reaches the target that way unless it can by itself: a boundary does not take away
            // what a policy of the same account's resource gives to a user by name.
            int friend = i % users;
            string service = writer.Role(i, kinds[i], kinds[i] == LargeExportKind.Named ? LargeExportWriter.UserArn(friend) : null);
            export.Remember(export._roles, LargeExportWriter.RoleArn(i), kinds[i]);
            if (kinds[i] is LargeExportKind.Named or LargeExportKind.Powerful)
            {
                export._services.Add(service);
            }

            if (kinds[i] == LargeExportKind.Named && !Allows(kinds[friend]))
            {
                export._chains.Add(LargeExportWriter.UserArn(friend));
            }
        }

        json.WriteEndArray();
        writer.Policies();
        json.WriteEndObject();
        return export;
    }

    private static bool Allows(LargeExportKind kind) => kind is LargeExportKind.Named or LargeExportKind.Powerful or LargeExportKind.Member;

    private void Remember(List<string> those, string arn, LargeExportKind kind)
    {
        if (Allows(kind) && !(kind == LargeExportKind.Member && ReferenceEquals(those, _roles)))
        {
            those.Add(arn);
        }
    }

    /// <summary>One of a hundred has to do with the role.</summary>
    private LargeExportKind NextKind() => _random.Chance(1)
        ? _random.Pick(LargeExportKind.Named, LargeExportKind.Powerful, LargeExportKind.Member, LargeExportKind.Denied, LargeExportKind.Bounded)
        : LargeExportKind.Stranger;
}
