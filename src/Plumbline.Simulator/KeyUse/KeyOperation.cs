using System.Collections.Immutable;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>
/// How one operation gives a resource a key, shows it or takes it away. Paths are written
/// <c>field.field[].field</c>. Source: the models and clients of the official Python SDK 2.182.1.
/// </summary>
/// <param name="Operation">Service and operation.</param>
internal sealed record KeyOperation(string Operation)
{
    /// <summary>Where the body names keys.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Where the body names vaults; one beside a key must be that key's.</summary>
    public IReadOnlyList<string> Vaults { get; init; } = [];

    /// <summary>Where the body names versions of the resource's key.</summary>
    public IReadOnlyList<string> Versions { get; init; } = [];

    /// <summary>The keys sign or verify, so they are RSA or ECDSA; all others are AES.</summary>
    public bool IsForSignatures { get; init; }

    /// <summary>An empty key gives the resource back to Oracle-managed keys.</summary>
    public bool IsEmptyOracleManaged { get; init; }

    /// <summary>
    /// The field that says in which region the keys are, by name or availability domain; <c>*</c> for any region of the
    /// tenancy. Without it they are in the region of the call.
    /// </summary>
    public string? RegionField { get; init; }

    /// <summary>Fields of the body that the resource has elsewhere: everywhere (empty), or nowhere (null).</summary>
    public IReadOnlyDictionary<string, string?> Into { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Fields that are replaced as a whole, others are merged.</summary>
    public IReadOnlyList<string> Whole { get; init; } = [];

    /// <summary>Fields of the resource that go.</summary>
    public IReadOnlyList<string> Clears { get; init; } = [];

    /// <summary>What the service itself says of the resource then, by path.</summary>
    public IReadOnlyDictionary<string, string> Set { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Fields of the resource that come from fields of its key, unless the body has them.</summary>
    public IReadOnlyDictionary<string, string> FromKey { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The key gets a new version, unless the body names one.</summary>
    public bool Rotates { get; init; }

    /// <summary>The field that lists copies of the resource in other regions.</summary>
    public string? Replicas { get; init; }

    /// <summary>The kind of work request that goes on with it, where the service has them.</summary>
    public string? WorkRequest { get; init; }

    /// <summary>The collection that a new resource goes into.</summary>
    public string? Creates { get; init; }

    /// <summary>The type in the new resource's OCID, where it is not the resource's own name.</summary>
    public string? OcidType { get; init; }

    /// <summary>The field and the collection of what a new resource is made from; otherwise the one that the path names.</summary>
    public string? SourceField { get; init; }

    public string? Source { get; init; }

    /// <summary>What a new resource has from its source, unless the body says otherwise.</summary>
    public IReadOnlyList<string> Inherits { get; init; } = [];

    /// <summary>What the resource has from its key; nothing without one.</summary>
    public IEnumerable<(string Field, string? Value)> ValuesFrom(Resource? key) =>
        key is null ? [] : FromKey.Select(pair => (pair.Key, key.Text(pair.Value)));
}
