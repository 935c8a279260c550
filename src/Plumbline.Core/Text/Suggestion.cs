using F23.StringSimilarity;

namespace Plumbline.Core.Text;

/// <summary>Finds what a user probably meant.</summary>
public static class Suggestion
{
    private const double CloseEnough = 0.75;

    /// <summary>Nobody meant a name with a text that is longer; comparing takes time.</summary>
    private const int Longest = 200;

    /// <summary>
    /// A sentence fragment such as <c> Did you mean 'OCI-KMS-004'?</c>, with a leading space, or an empty string when
    /// nothing is close.
    /// </summary>
    public static string For(string input, IEnumerable<string> candidates)
    {
        if (input.Length > Longest)
        {
            return "";
        }

        var similarity = new JaroWinkler();
        var best = candidates
            .Select(candidate => (candidate, score: similarity.Similarity(Normal(input), Normal(candidate))))
            .OrderByDescending(pair => pair.score)
            .FirstOrDefault();
        return best.score >= CloseEnough ? $" Did you mean '{best.candidate}'?" : "";
    }

    private static string Normal(string text) => text.ToUpperInvariant();
}
