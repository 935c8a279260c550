namespace Plumbline.Core.Yaml;

/// <summary>Collects what is wrong in one file, so that a user learns everything at once.</summary>
/// <param name="file">How messages call the file.</param>
public sealed class FileProblems(string file)
{
    private const int MostShown = 20;
    private const int LongestQuote = 60;
    private const int Longest = 500;

    private readonly List<FileProblem> _all = [];

    public bool IsEmpty => _all.Count == 0;

    public void Add(YamlNode at, string sentence) => Add(at.Line, at.Column, sentence);

    public void Add(int line, int column, string sentence) =>
        _all.Add(new FileProblem(line, column, sentence.Length <= Longest ? sentence : $"{sentence[..Longest]}…"));

    /// <exception cref="InvalidFileException">Something was wrong.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count == 0)
        {
            return;
        }

        var lines = _all.OrderBy(problem => (problem.Line, problem.Column))
            .Select(problem => $"{file}:{problem.Line}:{problem.Column}: {problem.Sentence}")
            .Distinct()
            .ToList();
        throw new InvalidFileException(
            lines.Count <= MostShown
                ? lines
                : [.. lines.Take(MostShown), $"{file}: … and {lines.Count - MostShown} more."]
        );
    }

    /// <summary>A text in quotation marks, cut where it is long.</summary>
    public static string Quote(string text) =>
        text.Length <= LongestQuote ? $"'{text}'" : $"'{text[..(LongestQuote - 1)]}…'";
}
