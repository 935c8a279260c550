using System.Text.Json;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Principals;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Api;

/// <summary>A signed, routed and checked request: what a behaviour works from.</summary>
/// <param name="Route">The operation.</param>
/// <param name="Site">Whom the request addressed.</param>
/// <param name="Region">The region it is about.</param>
/// <param name="Tenancy">The caller's tenancy.</param>
/// <param name="Query">The query parameters.</param>
/// <param name="Body">The JSON body; undefined when the operation takes none.</param>
internal sealed record Call(
    Route Route,
    Site Site,
    string Region,
    TenancyState Tenancy,
    QueryValues Query,
    JsonElement Body
)
{
    private Resource? _addressed;

    /// <summary>The vault whose management or crypto endpoint was called.</summary>
    public Resource? Vault { get; init; }

    /// <summary>Who signed it.</summary>
    public required Principal Principal { get; init; }

    public required IncomingRequest Request { get; init; }

    /// <summary>The simulated time of the call.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What this call changes; it takes effect, all at once, when the behaviour has returned.</summary>
    public Changes Changes { get; } = new();

    public string? RetryToken => Request.Header("opc-retry-token");

    /// <summary>A path or query parameter that must be there.</summary>
    public string this[string name] => Optional(name)!;

    public string? Optional(string name) => Route.PathValues.GetValueOrDefault(name) ?? Query.First(name);

    public bool Flag(string name) => Optional(name) is { } value && bool.Parse(value);

    /// <summary>A string field of the body.</summary>
    public string? BodyText(string field) =>
        Body.ValueKind == JsonValueKind.Object
        && Body.TryGetProperty(field, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>The compartments this call is about: the one it names, and that of the resource it addresses.</summary>
    public IEnumerable<string?> CompartmentIds() =>
        [Optional("compartmentId"), BodyText("compartmentId"), Addressed()?.CompartmentId];

    /// <summary>The resource that the path names, or the key that a crypto call names in its body.</summary>
    public Resource? Addressed() => _addressed ??= FindAddressed();

    /// <summary>The vault of a call that came to a vault's own endpoint.</summary>
    public Resource DemandVault() => Vault ?? throw ApiException.NotFound("this is no vault's endpoint");

    /// <summary>Refuses a compartment that the tenancy does not have.</summary>
    public void DemandCompartment(string id)
    {
        if (!Tenancy.HasCompartment(id))
        {
            throw ApiException.NotFound();
        }
    }

    /// <summary>Refuses a change of something that has changed since the caller saw it.</summary>
    public void DemandMatch(Resource resource)
    {
        if (Request.Header("if-match") is { } etag and not "*" && etag.Trim('"') != resource.ETag)
        {
            throw ApiException.NoEtagMatch();
        }
    }

    private Resource? FindAddressed()
    {
        if (ResourceTypes.Addressed(Route) is { } type)
        {
            var values = type.Get!.PathParameters.Select(name => Route.PathValues[name]).ToArray();
            return Tenancy.Find(type, Region, string.Join('/', values[..^1]), values[^1]);
        }

        return BodyText("keyId") is { } keyId ? Tenancy.Find(ResourceTypes.Keys, Region, "", keyId) : null;
    }
}
