using F23.StringSimilarity;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Regions;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Weather;

/// <summary>The words that weather is ordered with. A misspelt one would never strike: it is refused instead.</summary>
internal static class Vocabulary
{
    public static string? ProblemOfOperation(string word) => Problem(word, "operation", ApiCatalog.OperationNames);

    public static string? ProblemOfService(string word) =>
        Problem(word, "service", ApiCatalog.Services.SelectMany(service => service.Names));

    /// <param name="word">What was written.</param>
    /// <param name="served">Regions of the tenancies, which OCI need not know.</param>
    public static string? ProblemOfRegion(string word, IEnumerable<string> served) =>
        Problem(word, "region", RegionTable.Names.Concat(served));

    public static string? ProblemOfKind(string word) => Problem(word, "kind of fault", FaultKinds.Names);

    private static string? Problem(string word, string what, IEnumerable<string> known) =>
        known.Contains(word, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"is {Node.Quote(word)}, which is no {what}; the nearest is {Nearest(word, known)}";

    private static string Nearest(string word, IEnumerable<string> known)
    {
        var similarity = new JaroWinkler();
        return known.MaxBy(name => similarity.Similarity(name.ToUpperInvariant(), word.ToUpperInvariant()))!;
    }
}
