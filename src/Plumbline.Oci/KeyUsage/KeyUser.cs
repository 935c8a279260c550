using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.KeyUsage;

/// <summary>
/// A resource that refers to KMS keys: a volume, a bucket, a database. Of its fields only those are kept that say what it
/// is and which keys it names.
/// </summary>
public sealed record KeyUser : Resource
{
    /// <summary>The kind of resource: a row's name in <c>key-users.json</c>, such as <c>Volume</c>.</summary>
    public required string Kind { get; init; }

    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    /// <summary>The OCID of the resource that holds this one, such as a fleet.</summary>
    public string? Parent { get; init; }

    /// <summary>What else an address of the resource needs, by the API's names, such as <c>namespaceName</c>.</summary>
    public IReadOnlyDictionary<string, string> Address
    {
        get => field ?? FrozenDictionary<string, string>.Empty;
        init;
    }

    /// <summary>The keys it names; empty for one that no customer's key protects, null when that could not be read.</summary>
    public IReadOnlyList<KeyReference>? References { get; init; }

    /// <summary>Whether it is no more, or never was: then it uses nothing and holds nothing.</summary>
    [JsonIgnore]
    public bool IsGone => LifecycleState is "DELETED" or "TERMINATED" or "false";

    /// <summary>Buckets and namespaces have no OCID.</summary>
    [JsonIgnore]
    public override bool IsNamedInRegion => !Id.StartsWith("ocid1.", StringComparison.Ordinal);

    [JsonIgnore]
    public override string Type => Kind;

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public override string? ParentId => Parent;
}
