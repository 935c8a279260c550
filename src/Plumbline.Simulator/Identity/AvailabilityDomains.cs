using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Regions;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Identity;

/// <summary>The availability and fault domains of a region: those of the tenancy file, else as many as OCI has there.</summary>
internal static class AvailabilityDomains
{
    private const int FaultDomains = 3;

    // The first regions; all later ones have one availability domain.
    private static readonly string[] WithThree = ["us-ashburn-1", "us-phoenix-1", "eu-frankfurt-1", "uk-london-1"];

    public static Answer ListAvailabilityDomains(Call call)
    {
        call.DemandCompartment(call["compartmentId"]);
        return Answer.Of(new JsonArray([.. Seeded(call, "availabilityDomains") ?? Made(call)]));
    }

    public static Answer ListFaultDomains(Call call)
    {
        call.DemandCompartment(call["compartmentId"]);
        var name = call["availabilityDomain"];
        var seeded = Seeded(call, "faultDomains")?.Where(domain => (string?)domain["availabilityDomain"] == name);
        if (seeded is null && !Names(call).Contains(name, StringComparer.Ordinal))
        {
            throw ApiException.InvalidParameter($"availabilityDomain must be one of {string.Join(", ", Names(call))}.");
        }

        var made = Enumerable.Range(1, FaultDomains).Select(number => FaultDomain(call, name, number));
        return Answer.Of(new JsonArray([.. seeded ?? made]));
    }

    /// <summary>Each tenancy has names of its own for them: <c>Uocm:US-ASHBURN-AD-1</c>.</summary>
    private static IEnumerable<string> Names(Call call) =>
        (Seeded(call, "availabilityDomains") ?? Made(call)).Select(domain => (string?)domain["name"] ?? "");

    private static IEnumerable<JsonObject> Made(Call call)
    {
        var prefix = Prefix(call.Tenancy.Id);
        var count = WithThree.Contains(call.Region, StringComparer.Ordinal) ? 3 : 1;
        return Enumerable
            .Range(1, count)
            .Select(number => Named(call, "availabilitydomain", $"{prefix}:{RegionPart(call.Region)}-AD-{number}"));
    }

    private static string Prefix(string tenancyId)
    {
        var letters = string.Concat(Ocid.Hash($"ad {tenancyId}").Where(char.IsAsciiLetter).Take(4));
        return char.ToUpperInvariant(letters[0]) + letters[1..];
    }

    // Only the two oldest regions are not called by their whole name.
    private static string RegionPart(string region) =>
        region switch
        {
            "us-phoenix-1" => "PHX",
            "us-ashburn-1" => "US-ASHBURN",
            _ => region.ToUpperInvariant(),
        };

    private static JsonObject FaultDomain(Call call, string availabilityDomain, int number)
    {
        var json = Named(call, "faultdomain", $"FAULT-DOMAIN-{number}", availabilityDomain);
        json["availabilityDomain"] = availabilityDomain;
        return json;
    }

    private static JsonObject Named(Call call, string type, string name, string place = "") =>
        new()
        {
            ["name"] = name,
            ["id"] = $"ocid1.{type}.{RegionTable.RealmOf(call.Region)}..aaaaaaaa{Ocid.Hash($"{place} {name}")}",
            ["compartmentId"] = call["compartmentId"],
        };

    // They are the tenancy's, whichever compartment asks.
    private static IEnumerable<JsonObject>? Seeded(Call call, string collection)
    {
        var type = IamTypes.Of(collection);
        var found = call.Tenancy[type].All.Where(domain => domain.Region == call.Region).ToArray();
        return found.Length == 0 ? null : found.Select(ResourceApi.Summary(type).Of);
    }
}
