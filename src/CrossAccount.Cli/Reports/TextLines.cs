using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>Long texts for people, broken between words; Spectre's own breaks would end lines with blanks.</summary>
internal static class TextLines
{
    /// <param name="console">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="indent">What all others begin with.</param>
    public static void Write(IAnsiConsole console, string text, string first = "", string indent = "")
    {
        string line = first;
        bool isEmpty = true;
        foreach (string word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > console.Profile.Width)
            {
                console.WriteLine(line);
                line = indent;
                isEmpty = true;
            }

            line += isEmpty ? word : $" {word}";
            isEmpty = false;
        }

        console.WriteLine(line);
    }
}
