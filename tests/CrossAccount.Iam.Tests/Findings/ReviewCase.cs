using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Findings;

/// <summary>A case of a rule: a program, what is known of the accounts, and the findings.</summary>
internal sealed class ReviewCase
{
    public const string Trusting = "605437619283";
    public const string Trusted = "714328509462";

    private ReviewCase(JsonElement json)
    {
        string[] accounts = json.TryGetProperty("accounts", out JsonElement given) ? Texts(given) : [Trusting, Trusted];
        Program = new()
        {
            Accounts = [.. accounts.Select((account, index) => new ReviewedAccount(AccountId.Parse(account), $"accounts[{index}]"))],
            Delegations = [.. json.GetProperty("delegations").EnumerateArray().Select(Delegation)],
            Exported = json.TryGetProperty("exported", out JsonElement exported) ? Exported(exported) : null,
        };
        Findings = Texts(json.GetProperty("findings"));
    }

    public ReviewedProgram Program { get; }

    /// <summary>As in <c>rule: path: message</c>.</summary>
    public string[] Findings { get; }

    public static ReviewCase Read(string path)
    {
        using var document = JsonDocument.Parse(Repository.Read(path));
        return new(document.RootElement.Clone());
    }

    private static ReviewedDelegation Delegation(JsonElement json)
    {
        string name = json.GetProperty("name").GetString()!;
        Arn role = Arn.Parse(json.GetProperty("role").GetString()!);
        return new(name, role, name)
        {
            MaxSessionDuration = json.TryGetProperty("maxSessionDuration", out JsonElement seconds) ? SessionDuration.FromSeconds(seconds.GetInt32()) : SessionDuration.OneHour,
            Trust = List(json, "trust", name),
            TrustDenials = List(json, "trustDenials", name),
            Access = [.. Access(json, "allow", name, role, Effect.Allow), .. Access(json, "deny", name, role, Effect.Deny)],
            Policies = [.. Members(json, "policies").Select(policy => new ReviewedDocument(policy.Name, Document(policy.Value), $"{name}.policies.{policy.Name}"))],
            AttachedPolicies = json.TryGetProperty("attached", out JsonElement attached) ? [.. Texts(attached).Select((arn, index) => new ReviewedPolicyArn(arn, $"{name}.attached[{index}]"))] : [],
            Boundary = json.TryGetProperty("boundary", out JsonElement boundary) ? new("Boundary", Document(boundary), $"{name}.boundary") : null,
            BoundaryArn = json.TryGetProperty("boundaryArn", out JsonElement arn) ? new(arn.GetString()!, $"{name}.boundaryArn") : null,
        };
    }

    private static ImmutableArray<ReviewedDocument> List(JsonElement json, string member, string name) => json.TryGetProperty(member, out JsonElement list)
        ? [.. list.EnumerateArray().Select((statement, index) => new ReviewedDocument("", Document(statement), $"{name}.{member}[{index}]"))]
        : [];

    /// <summary>Null stands for the policy that a delegation writes.</summary>
    private static IEnumerable<ReviewedAccess> Access(JsonElement json, string member, string name, Arn role, Effect effect) => Members(json, member)
        .Select(identity => new ReviewedAccess(AccountId.Parse(Trusted), identity.Name, effect, new(
            $"{member}-{name}",
            identity.Value.ValueKind != JsonValueKind.Null ? Document(identity.Value) : new(new Statement { Effect = effect, Action = PatternElement.Of("sts:AssumeRole"), Resource = PatternElement.Of(role.ToString()) }),
            $"{name}.{member}.{identity.Name}")));

    private static Estate Exported(JsonElement json)
    {
        var builder = new EstateBuilder();
        foreach (JsonProperty account in json.EnumerateObject())
        {
            AccountBuilder made = builder.Account(AccountId.Parse(account.Name));
            var groups = Members(account.Value, "groups").ToDictionary(group => group.Name, group => Fill(made.Group(group.Name), group.Value, (to, name, document) => to.Inline(name, document)));
            foreach (JsonProperty role in Members(account.Value, "roles"))
            {
                Fill(made.Role(role.Name, Document(role.Value.GetProperty("trust"))), role.Value, (to, name, document) => to.Inline(name, document));
            }

            foreach (JsonProperty user in Members(account.Value, "users"))
            {
                UserBuilder filled = Fill(made.User(user.Name), user.Value, (to, name, document) => to.Inline(name, document));
                foreach (string group in user.Value.TryGetProperty("groups", out JsonElement names) ? Texts(names) : [])
                {
                    filled.In(groups[group]);
                }
            }
        }

        return builder.Build();
    }

    private static T Fill<T>(T builder, JsonElement json, Action<T, string, PolicyDocument> add)
    {
        foreach (JsonProperty policy in Members(json, "policies"))
        {
            add(builder, policy.Name, Document(policy.Value));
        }

        return builder;
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement json, string member) => json.TryGetProperty(member, out JsonElement map) ? map.EnumerateObject() : default;

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private static PolicyDocument Document(JsonElement statements)
    {
        ParseResult result = PolicyParser.Parse($$"""{"Version":"2012-10-17","Statement":{{statements.GetRawText()}}}""");
        return result.Document ?? throw new FormatException(string.Join('\n', result.Diagnostics));
    }
}
