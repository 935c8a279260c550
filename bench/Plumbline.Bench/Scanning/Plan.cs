namespace Plumbline.Bench.Scanning;

/// <summary>What a run measures, and where it writes the page.</summary>
internal sealed record Plan(string Command, string Page, params Size[] Sizes)
{
    // The dearest comes last.
    public static readonly Plan Full = new(
        "make bench-scan",
        "docs/reference/performance.md",
        Size.Small,
        Size.Medium,
        Size.Tenth,
        Size.Huge,
        Size.Large
    );

    // What measures a part leaves the page in the documentation alone.
    private const string PartPage = "artifacts/bench/performance.md";

    public static readonly Plan Quick = new(
        "make bench-scan QUICK=1",
        PartPage,
        Shortened(Size.Small),
        Shortened(Size.Medium)
    );

    /// <exception cref="BenchException">There is no size of such a name.</exception>
    public static Plan Of(IReadOnlyList<string> names) =>
        names is ["quick"]
            ? Quick
            : new($"make bench-scan SIZES=\"{string.Join(' ', names)}\"", PartPage, [.. names.Select(SizeOf)]);

    private static Size SizeOf(string name) =>
        Full.Sizes.FirstOrDefault(size => size.Name == name)
        ?? throw new BenchException(
            $"There is no size '{name}'. Sizes: {string.Join(", ", Full.Sizes.Select(size => size.Name))}."
        );

    private static Size Shortened(Size size) =>
        size with
        {
            Weathers = [Weather.Near, Weather.Throttled],
            Budget = TimeSpan.FromSeconds(10),
            Short = TimeSpan.FromSeconds(2),
        };
}
