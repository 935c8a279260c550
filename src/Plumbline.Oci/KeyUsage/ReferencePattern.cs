using System.Text.Json;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.KeyUsage;

/// <summary>
/// Where resources of a kind name a key: paths of the API with <c>[]</c> for each item of an array. What belongs together
/// stands in one object.
/// </summary>
/// <param name="Key">The path to a key's OCID.</param>
/// <param name="Version">The path to a key version's OCID.</param>
/// <param name="Vault">The path to a vault's OCID.</param>
internal sealed record ReferencePattern(string? Key = null, string? Version = null, string? Vault = null)
{
    /// <summary>The path that stands for the reference: that of the key where there is one.</summary>
    public string Path => Key ?? Version ?? Vault!;

    /// <summary>The references that a resource makes in this way.</summary>
    public IEnumerable<KeyReference> Read(JsonElement resource)
    {
        var (container, leaf) = Split(Path);
        return JsonPaths
            .Find(resource, container)
            .Select(found => Reference(found.Path, leaf, found.Element))
            .OfType<KeyReference>();
    }

    private KeyReference? Reference(string container, string leaf, JsonElement element)
    {
        var field = (container, leaf) switch
        {
            ("", _) => leaf,
            (_, "") => container,
            _ => $"{container}.{leaf}",
        };
        var reference = new KeyReference(
            field,
            Name(element, Key, "ocid1.key."),
            Name(element, Version, "ocid1.keyversion."),
            Name(element, Vault, "ocid1.vault.")
        );
        return reference is { KeyId: null, KeyVersionId: null, VaultId: null } ? null : reference;
    }

    private static string? Name(JsonElement element, string? path, string prefix)
    {
        if (path is null)
        {
            return null;
        }

        var leaf = Split(path).Leaf;
        var text = leaf.Length == 0 ? JsonPaths.Text(element) : JsonPaths.Text(element, leaf);
        return text is not null && MayName(text, prefix) ? BoundedText.Bound(text) : null;
    }

    /// <summary>
    /// Other texts (<c>ORACLE_MANAGED_KEY</c>, a key of another cloud, a storage vault) name nothing of Key Management.
    /// </summary>
    private static bool MayName(string text, string prefix) =>
        text.StartsWith("ocid1.", StringComparison.OrdinalIgnoreCase)
            ? text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            : text.Length > 0
                && !text.AsSpan().ContainsAny(':', '/')
                && !text.Equals("ORACLE_MANAGED_KEY", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path into the objects that hold the names, and the name of the field in them; none in a bare array.</summary>
    private static (string Container, string Leaf) Split(string path)
    {
        if (path.EndsWith("[]", StringComparison.Ordinal))
        {
            return (path, "");
        }

        var dot = path.LastIndexOf('.');
        return dot < 0 ? ("", path) : (path[..dot], path[(dot + 1)..]);
    }
}
