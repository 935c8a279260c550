namespace Plumbline.Oci.Search;

/// <summary>The body of SearchResources.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Search/Concepts/querysyntax.htm</remarks>
internal sealed record SearchQuery(string Query)
{
    public string Type { get; init; } = "Structured";

    public string MatchingContextType { get; init; } = "NONE";

    /// <summary>All resources of some types, with their own fields.</summary>
    public static SearchQuery For(IEnumerable<string> types) =>
        new($"query {string.Join(", ", types)} resources return allAdditionalFields");
}
