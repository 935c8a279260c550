using System.Text.Json.Serialization;

namespace Plumbline.Core.Inventories;

/// <summary>One thing in the cloud, as it was seen. A null field means "not collected".</summary>
public abstract record Resource
{
    /// <summary>The OCID.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the id is a name that says in its region only which resource it is, as of a bucket.</summary>
    public virtual bool IsNamedInRegion => false;

    public required string CompartmentId { get; init; }

    /// <summary>The region's identifier, such as <c>us-ashburn-1</c>; empty for resources that have no region.</summary>
    public string Region { get; init; } = "";

    /// <summary>Whether this is the original, not a replica in another region; null when it was not asked.</summary>
    public bool? IsPrimary { get; init; }

    /// <summary>Tags by key. Hostile input; null when they were not collected.</summary>
    public IReadOnlyDictionary<string, string>? FreeformTags { get; init; }

    /// <summary>Tags by namespace and key. Hostile input; null when they were not collected.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? DefinedTags { get; init; }

    /// <summary>The answer it was read from; null when that is not known.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The type's name in OCI's words, such as <c>Key</c>. Resources have types of their own in the API.</summary>
    [JsonIgnore]
    public virtual string Type => GetType().Name;

    /// <summary>The display name. It is whatever a user of the tenancy typed: hostile input.</summary>
    public abstract string Name { get; }

    /// <summary>The OCID of the resource that holds this one (a key's vault), if it has such a parent.</summary>
    public virtual string? ParentId => null;
}
