using System.Text.Json;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Api;

/// <summary>A signed, routed and checked request: what a behaviour works from.</summary>
/// <param name="Route">The operation.</param>
/// <param name="Site">Whom the request addressed.</param>
/// <param name="Region">The region it is about.</param>
/// <param name="Tenancy">The caller's tenancy.</param>
/// <param name="Values">Path and query parameters by name.</param>
/// <param name="Body">The JSON body; undefined when the operation takes none.</param>
internal sealed record Call(
    Route Route,
    Site Site,
    string Region,
    TenancyState Tenancy,
    IReadOnlyDictionary<string, string> Values,
    JsonElement Body
)
{
    /// <summary>The vault whose management endpoint was called.</summary>
    public Resource? Vault { get; init; }

    public string? RetryToken { get; init; }

    public string this[string name] => Values[name];

    public string? Optional(string name) => Values.GetValueOrDefault(name);

    public bool Flag(string name) => Optional(name) is { } value && bool.Parse(value);

    /// <summary>The compartments this call is about: the one it names, and that of the resource it addresses.</summary>
    public IEnumerable<string?> CompartmentIds()
    {
        yield return Optional("compartmentId");
        yield return Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("compartmentId", out var id)
            ? id.ToString()
            : null;
        yield return Addressed()?.CompartmentId;
    }

    private Resource? Addressed() =>
        Optional("keyId") is { } keyId ? Tenancy.Keys.Find(Region, keyId)
        : Optional("vaultId") is { } vaultId ? Tenancy.Vaults.Find(Region, vaultId)
        : null;
}
