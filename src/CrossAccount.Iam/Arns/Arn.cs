using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Arns;

/// <summary>The Amazon Resource Name of one thing, <c>arn:partition:service:region:account:resource</c>, without wildcards.</summary>
/// <remarks>Case-sensitive, at most 2,048 characters.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">ARN format</see>.</remarks>
public readonly record struct Arn
{
    private readonly string? _text;
    private readonly short _serviceStart;
    private readonly short _regionStart;
    private readonly short _accountStart;
    private readonly short _resourceStart;

    private Arn(string text, Partition partition, ReadOnlySpan<short> starts)
    {
        _text = text;
        Partition = partition;
        _serviceStart = starts[0];
        _regionStart = starts[1];
        _accountStart = starts[2];
        _resourceStart = starts[3];
    }

    /// <summary>The partition.</summary>
    public Partition Partition { get; }

    /// <summary>The service, as in <c>iam</c>.</summary>
    public string Service => Part(_serviceStart, _regionStart);

    /// <summary>The Region; empty for global services such as IAM.</summary>
    public string Region => Part(_regionStart, _accountStart);

    /// <summary>The account's digits; empty where the ARN has no account, as for S3 buckets.</summary>
    public string Account => Part(_accountStart, _resourceStart);

    /// <summary>All after the fifth colon, as in <c>role/team/UpdateData</c>.</summary>
    public string Resource => _text is null ? "" : _text[_resourceStart..];

    /// <summary>The ARN of a role.</summary>
    public static Arn Role(Partition partition, AccountId account, IamPath path, RoleName name) =>
        Parse($"arn:{partition}:iam::{account}:role{path}{name}");

    /// <summary>The ARN of a user.</summary>
    public static Arn User(Partition partition, AccountId account, IamPath path, UserName name) =>
        Parse($"arn:{partition}:iam::{account}:user{path}{name}");

    /// <summary>The ARN of a group. It is never a principal.</summary>
    public static Arn Group(Partition partition, AccountId account, IamPath path, GroupName name) =>
        Parse($"arn:{partition}:iam::{account}:group{path}{name}");

    /// <summary>The ARN of a customer managed policy.</summary>
    public static Arn Policy(Partition partition, AccountId account, IamPath path, PolicyName name) =>
        Parse($"arn:{partition}:iam::{account}:policy{path}{name}");

    /// <summary>The ARN that stands for a whole account in a policy, and for its root user as a caller.</summary>
    public static Arn AccountRoot(Partition partition, AccountId account) => Parse($"arn:{partition}:iam::{account}:root");

    /// <summary>The ARN of a session of a role. It has the role's name without the role's path.</summary>
    public static Arn RoleSession(Partition partition, AccountId account, RoleName role, RoleSessionName session) =>
        Parse($"arn:{partition}:sts::{account}:assumed-role/{role}/{session}");

    /// <summary>Reads an ARN.</summary>
    public static Parsed<Arn> TryParse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Parsed<Arn>.Invalid("the ARN is empty, but must read `arn:partition:service:region:account:resource`");
        }

        if (text.Length > 2048)
        {
            return Parsed<Arn>.Invalid($"the ARN `{NameRules.Shorten(text)}` has {text.Length} characters, but may have at most 2048");
        }

        Span<short> starts = stackalloc short[5];
        int position = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            int colon = text.IndexOf(':', position);
            if (colon < 0)
            {
                return Malformed(text);
            }

            position = colon + 1;
            starts[i] = (short)position;
        }

        if (!text.StartsWith("arn:", StringComparison.Ordinal) || starts[2] - starts[1] < 2 || starts[4] == text.Length)
        {
            return Malformed(text);
        }

        if (!Partition.TryParse(text.AsSpan(starts[0]..(starts[1] - 1))).TryGetValue(out Partition partition, out string? partitionError))
        {
            return Parsed<Arn>.Invalid($"the ARN `{NameRules.Shorten(text)}` is not valid: {partitionError}");
        }

        string account = text[starts[3]..(starts[4] - 1)];
        if (account.Length > 0 && account != "aws" && !AccountId.TryParse(account).TryGetValue(out _, out string? accountError))
        {
            return Parsed<Arn>.Invalid($"the ARN `{NameRules.Shorten(text)}` is not valid: {accountError}");
        }

        return text.AsSpan().ContainsAny('*', '?')
            ? Parsed<Arn>.Invalid($"the ARN `{NameRules.Shorten(text)}` has a wildcard, but must name one thing")
            : Parsed<Arn>.Valid(new(text, partition, starts[1..]));
    }

    /// <summary>Reads an ARN, or throws.</summary>
    /// <exception cref="FormatException">The text is not an ARN; the message says which rule it breaks.</exception>
    public static Arn Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The account that the ARN names, when it names one.</summary>
    public bool TryGetAccount(out AccountId account) => AccountId.TryParse(Account).TryGetValue(out account);

    /// <inheritdoc/>
    public bool Equals(Arn other) => _text == other._text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The ARN as it was written.</summary>
    public override string ToString() => _text ?? "";

    private static Parsed<Arn> Malformed(string text) => Parsed<Arn>.Invalid(
        $"`{NameRules.Shorten(text)}` is not an ARN, but must read `arn:partition:service:region:account:resource`");

    private string Part(int start, int next) => _text is null ? "" : _text[start..(next - 1)];
}
