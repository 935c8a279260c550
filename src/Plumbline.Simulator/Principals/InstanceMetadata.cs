using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Regions;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Signing;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Principals;

/// <summary>The metadata service of one instance, version 2: what it is, and the certificate that proves it.</summary>
internal sealed class InstanceMetadata(
    Principal instance,
    TenancySeed tenancy,
    InstanceAuthority authority,
    TimeProvider time
) : IDisposable
{
    public const string Root = "/opc/v2/";

    private readonly Lazy<GeneratedKey> _key = new(() => new GeneratedKey(SpareKeys.Take()));
    private readonly DateTimeOffset _created = time.GetUtcNow();

    public Answer Serve(IncomingRequest request)
    {
        DemandLocal(request);
        return request.Path[Root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["instance", .. var fields] => Show(Follow(Describe(), fields)),
            ["identity", "cert.pem"] => Text(authority.Issue(instance, _key.Value.Public)),
            ["identity", "key.pem"] => Text(_key.Value.ToPem()),
            ["identity", "intermediate.pem"] => Text(authority.Pem),
            _ => throw ApiException.NotFound(),
        };
    }

    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            SpareKeys.GiveBack(_key.Value);
        }
    }

    // The header keeps out whoever can only make a program on the instance fetch an address; the host, web pages.
    private static void DemandLocal(IncomingRequest request)
    {
        var isHere = Site.IsLoopback(request.Host) || request.Host is "169.254.169.254" or "[fd00:c1::a9fe:a9fe]";
        if (!isHere || request.Header("Authorization") is not "Bearer Oracle")
        {
            throw ApiException.NotAuthenticated(
                "instance metadata needs Authorization: Bearer Oracle and a local host"
            );
        }
    }

    private static JsonNode Follow(JsonNode document, IEnumerable<string> fields) =>
        fields.Aggregate(
            document,
            (node, field) =>
                (node as JsonObject)?[field] ?? throw ApiException.NotFound("the instance has no such field")
        );

    private static Answer Show(JsonNode value) => value is JsonObject ? Answer.Of(value) : Answer.Plain($"{value}");

    private static Answer Text(string text) => Answer.Plain(text);

    private JsonObject Describe() =>
        new()
        {
            ["availabilityDomain"] = $"SIM:{RegionInfo()["regionKey"]}-AD-1",
            ["faultDomain"] = "FAULT-DOMAIN-1",
            ["canonicalRegionName"] = tenancy.HomeRegion,
            ["compartmentId"] = instance.CompartmentId,
            ["displayName"] = "simulated-instance",
            ["hostname"] = "simulated-instance",
            ["id"] = instance.Id,
            ["image"] = Ocid.Global("image", instance.Id),
            ["metadata"] = new JsonObject(),
            ["ociAdName"] = $"{tenancy.HomeRegion}-ad-1",
            ["region"] = tenancy.HomeRegion,
            ["regionInfo"] = RegionInfo(),
            ["shape"] = "VM.Standard.E5.Flex",
            ["shapeConfig"] = new JsonObject { ["ocpus"] = 1, ["memoryInGBs"] = 8 },
            ["state"] = "Running",
            ["tenantId"] = instance.TenancyId,
            ["timeCreated"] = _created.ToUnixTimeMilliseconds(),
        };

    private JsonObject RegionInfo() =>
        new()
        {
            ["realmDomainComponent"] = RegionTable.DomainOf(tenancy.HomeRegion),
            ["realmKey"] = RegionTable.RealmOf(tenancy.HomeRegion),
            ["regionIdentifier"] = tenancy.HomeRegion,
            ["regionKey"] = RegionTable.Find(tenancy.HomeRegion)?.Key ?? tenancy.HomeRegion,
        };
}
