using Plumbline.Core.Inventories;

namespace Plumbline.Core.Matching;

/// <summary>
/// Compartments by path: <c>root/prod</c> is one, <c>root/prod/**</c> it and all below, <c>root/*/db</c> one step
/// between. <c>*</c> and <c>?</c> stand for letters of one step, <c>**</c> for any number of steps, none included.
/// </summary>
public sealed record CompartmentPattern
{
    private const string AnySteps = "**";
    private const int Longest = 1000;

    private readonly IReadOnlyList<TextPattern?> _steps;

    private CompartmentPattern(string text, IReadOnlyList<TextPattern?> steps) => (Text, _steps) = (text, steps);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <exception cref="FormatException">The text is no path from <c>root</c>.</exception>
    public static CompartmentPattern Parse(string text)
    {
        var steps = text.Split('/');
        return
            steps[0] is CompartmentTree.RootName or AnySteps
            && steps.All(step => step.Length > 0)
            && text.Length <= Longest
            ? new(text, [.. steps.Select(step => step == AnySteps ? null : TextPattern.Parse(step))])
            : throw new FormatException(
                $"'{text}' is no compartment path: write root, root/prod, root/*/db or root/prod/**"
            );
    }

    /// <summary>Never true for a path that is unknown.</summary>
    public bool Fits(string? path) => path is not null && Fits(path.Split('/'));

    public bool Equals(CompartmentPattern? other) => Text == other?.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    /// <summary>Which steps of the pattern may come next, after each step of the path: no backtracking.</summary>
    private bool Fits(IReadOnlyList<string> path)
    {
        var next = Skipped([0]);
        foreach (var step in path)
        {
            next = Skipped(next.Where(at => at < _steps.Count).SelectMany(at => After(at, step)));
        }

        return next.Contains(_steps.Count);
    }

    private IEnumerable<int> After(int at, string step) =>
        _steps[at] switch
        {
            null => [at],
            var pattern when pattern.Fits(step) => [at + 1],
            _ => [],
        };

    /// <summary>Those places, and those behind a ** that stands for no step.</summary>
    private HashSet<int> Skipped(IEnumerable<int> places)
    {
        var all = new HashSet<int>();
        foreach (var place in places)
        {
            for (var at = place; all.Add(at) && at < _steps.Count && _steps[at] is null; at++) { }
        }

        return all;
    }
}
