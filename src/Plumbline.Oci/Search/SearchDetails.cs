namespace Plumbline.Oci.Search;

/// <summary>The fields of a hit that are its type's own.</summary>
internal sealed record SearchDetails
{
    /// <summary>The vault of a key.</summary>
    public string? VaultId { get; init; }
}
