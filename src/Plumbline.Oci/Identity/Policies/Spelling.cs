namespace Plumbline.Oci.Identity.Policies;

/// <summary>How the language writes words and names.</summary>
internal static class Spelling
{
    private const string Signs = "_-.@+&";

    /// <summary>Words that begin or end something where a name may stand.</summary>
    private static readonly HashSet<string> Reserved = new(
        [.. Subject.Keywords.Values, "id", "of", "to", "in", "as", "where", "with", "tenancy", "compartment"],
        StringComparer.OrdinalIgnoreCase
    );

    public static bool IsWordPart(char sign) => char.IsLetterOrDigit(sign) || Signs.Contains(sign);

    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>A name as a statement writes it: in quotes where it has to be.</summary>
    public static string Name(string name) =>
        name.Length > 0 && name.All(IsWordPart) && !IsReserved(name) ? name : $"'{name}'";
}
