using System.Globalization;
using System.Xml;
using CrossAccount.Cli.Changes;
using CrossAccount.Cli.Preview;
using CrossAccount.Iam.Analysis.Findings;

namespace CrossAccount.Cli.Reports;

/// <summary>
/// Prints a preview as JUnit XML: a test for each principal that the settings name, each finding, and each change. Warnings do not
/// fail; what is accepted is skipped, with the reason.
/// </summary>
internal static class JUnitPreviewReport
{
    public static void Print(TextWriter output, PreviewReport report)
    {
        (string Name, JUnitCase[] Cases)[] suites =
        [
            .. report.Delegations.Select(delegation => ($"access: {delegation.Delegation}", CasesOf(delegation))),
            ("findings", [.. report.Findings.Open.Select(Of), .. report.Findings.Accepted.Select(entry => Of(entry.Finding, entry.Acceptance))]),
            .. report.Review is { } review ? ((string, JUnitCase[])[])[("changes", [.. review.Changes.Select(change => Of(change, review))])] : [],
        ];
        using (var xml = XmlWriter.Create(output, new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, $"crossaccount preview {report.Stack}", [.. suites.SelectMany(suite => suite.Cases)]);
            foreach ((string name, JUnitCase[] cases) in suites)
            {
                xml.WriteStartElement("testsuite");
                WriteCounts(xml, name, cases);
                Array.ForEach(cases, each => each.Write(xml, $"{report.Stack}.{name.Replace(": ", ".", StringComparison.Ordinal)}"));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void WriteCounts(XmlWriter xml, string name, JUnitCase[] cases)
    {
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("tests", cases.Length.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", cases.Count(each => each.Failure is not null).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", cases.Count(each => each.Skipped is not null).ToString(CultureInfo.InvariantCulture));
    }

    private static JUnitCase[] CasesOf(DelegationAccess delegation) =>
    [
        .. delegation.Rows.Where(row => row.Declared is not null && !row.IsThroughRoles).Select(row =>
        {
            string needs = PreviewSentences.Needs(row).Replace("\n", " or ", StringComparison.Ordinal);
            string decision = needs.Length == 0 ? row.Decision : $"{row.Decision} {needs}";
            string by = PreviewSentences.By(row).Replace("\n", " and ", StringComparison.Ordinal);
            return new JUnitCase($"{row.Who} is {row.Declared}")
            {
                Failure = row.IsAsDeclared ? null : $"{row.Who} is declared {row.Declared}, but the decision is {decision}: {by}",
                Output = row.IsAsDeclared ? $"{decision}: {by}" : null,
            };
        }),
    ];

    private static JUnitCase Of(Finding finding) => new($"{finding.Rule.Id} at {finding.SettingsPath}")
    {
        Failure = finding.Rule.Severity == FindingSeverity.Error ? finding.ToString() : null,
        Output = finding.Rule.Severity == FindingSeverity.Error ? null : finding.ToString(),
    };

    private static JUnitCase Of(Finding finding, AcceptedFinding acceptance) => new($"{finding.Rule.Id} at {finding.SettingsPath}")
    {
        Skipped = $"accepted: {acceptance.Reason}",
    };

    private static JUnitCase Of(ReviewedChange change, AccessReview review) => new(change.Sentence)
    {
        Failure = review.Open.Contains(change) ? $"{AccessReview.KindText(change.Kind)}, and not accepted" : null,
        Skipped = change.Reason is null ? null : $"accepted: {change.Reason}",
        Output = change.Reason is null && !review.Open.Contains(change) ? AccessReview.KindText(change.Kind) : null,
    };
}
