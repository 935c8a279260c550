namespace Plumbline.Oci.Identity.Policies;

/// <summary>Texts in which <c>*</c> stands for anything. Case does not matter, as in OCI's own comparisons.</summary>
internal static class WildcardText
{
    /// <summary>Whether a text matches a pattern as a whole.</summary>
    public static bool Matches(string pattern, string text)
    {
        var (at, star, mark) = (0, -1, 0);
        for (var i = 0; i < text.Length; )
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, mark) = (at++, i);
            }
            else if (at < pattern.Length && IsSame(pattern[at], text[i]))
            {
                (at, i) = (at + 1, i + 1);
            }
            else if (star >= 0)
            {
                (at, i) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(at).Trim('*').IsEmpty;
    }

    private static bool IsSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
