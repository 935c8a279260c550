using F23.StringSimilarity;

namespace Plumbline.Simulator.Tenancies;

/// <summary>The right word for a misspelt one.</summary>
internal static class Nearest
{
    private const double FarthestApart = 0.4;

    /// <summary>"did you mean …?", or what to do where nothing is near.</summary>
    public static string Advice(string word, IEnumerable<string> known)
    {
        var measure = new NormalizedLevenshtein();
        var nearest = known.MinBy(candidate => measure.Distance(Plain(word), Plain(candidate)))!;
        return measure.Distance(Plain(word), Plain(nearest)) <= FarthestApart
            ? $"did you mean {Node.Quote(nearest)}?"
            : "correct it or leave it out";
    }

    private static string Plain(string word) => word.ToUpperInvariant();
}
