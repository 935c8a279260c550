namespace Plumbline.Simulator.Policies;

/// <summary>How names and values are written in the policy language.</summary>
internal static class Spelling
{
    public static string Name(string name) =>
        name.Length > 0 && name.All(Scanner.IsWordPart) && !IsKeyword(name) ? name : Quoted(name);

    public static string Quoted(string value) =>
        $"'{value.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";

    // Words that end or begin something where a name may stand.
    private static bool IsKeyword(string name) =>
        name.ToLowerInvariant() is "id" or "of" or "to" or "where" or "with" or "in" || Subject.Kinds.ContainsKey(name);
}
