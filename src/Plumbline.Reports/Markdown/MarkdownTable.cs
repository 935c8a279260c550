namespace Plumbline.Reports.Markdown;

/// <summary>Writes tables line by line.</summary>
internal static class MarkdownTable
{
    public static void WriteHeader(TextWriter text, params IReadOnlyList<string> names)
    {
        WriteRow(text, names);
        WriteRow(text, [.. names.Select(_ => "---")]);
    }

    /// <param name="cells">Markdown that holds no pipe and no line break.</param>
    public static void WriteRow(TextWriter text, params IReadOnlyList<string> cells) =>
        text.Write($"| {string.Join(" | ", cells)} |\n");
}
