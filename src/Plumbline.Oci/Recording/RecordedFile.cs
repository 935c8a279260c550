using System.Text.Json.Nodes;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Recording;

/// <summary>What was read, put in order as a tenancy file.</summary>
internal sealed record RecordedFile(
    JsonObject Tenancy,
    IReadOnlyCollection<JsonObject> Subscriptions,
    IReadOnlyCollection<JsonObject> Compartments,
    IReadOnlyCollection<JsonObject> Vaults,
    IReadOnlyCollection<RawKey> Keys,
    ScanResult Scan
)
{
    public JsonObject ToJson(Redaction redaction)
    {
        Root();
        return new JsonObject
        {
            ["tenancy"] = redaction.Redact(Tenancy, "tenancy"),
            ["regions"] = new JsonArray([.. Regions().Select(region => redaction.Redact(region, ""))]),
            ["compartments"] = Redact(redaction, "compartment", Compartments),
            ["vaults"] = Redact(redaction, "vault", Vaults),
            ["keys"] = Redact(redaction, "key", Keys.Select(key => key.Key)),
            ["keyVersions"] = Redact(redaction, "version", Keys.SelectMany(key => key.Versions)),
            ["faults"] = new RecordedRefusals(Scan, redaction).ToJson(),
        };
    }

    /// <summary>Numbered in the order of the OCIDs in the file, which says nothing about those in the tenancy.</summary>
    private static JsonArray Redact(Redaction redaction, string noun, IEnumerable<JsonObject> resources)
    {
        var ordered = resources.OrderBy(resource => redaction.Id(IdOf(resource)), StringComparer.Ordinal);
        return new JsonArray([.. ordered.Select((resource, i) => redaction.Redact(resource, $"{noun}-{i + 1}"))]);
    }

    /// <summary>What lies in a compartment that nobody may see is put under the root.</summary>
    private void Root()
    {
        var root = IdOf(Tenancy);
        var known = Compartments.Select(IdOf).Append(root).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in Compartments.Concat(Vaults).Concat(Keys.Select(key => key.Key)))
        {
            if (!known.Contains((string?)resource["compartmentId"] ?? ""))
            {
                resource["compartmentId"] = root;
            }
        }
    }

    /// <summary>A region out of scope would look empty. The home region has to be there.</summary>
    private IEnumerable<JsonObject> Regions() =>
        Subscriptions.Where(subscription =>
            Scan.Scope.ChosenRegions is null
            || Scan.Scope.Regions.Contains((string?)subscription["regionName"])
            || subscription["regionKey"]?.ToString() == Tenancy["homeRegionKey"]?.ToString()
        );

    private static string IdOf(JsonObject resource) => (string?)resource["id"] ?? "";
}
