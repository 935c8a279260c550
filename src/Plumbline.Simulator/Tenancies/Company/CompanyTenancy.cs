using System.Globalization;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Tenancies.Company;

/// <summary>
/// Halyard Goods, an invented company: every department has, in every region, one of each thing as it should be and one
/// as it should not. That makes some thousand resources over all services whose verdicts are known beforehand.
/// </summary>
internal static class CompanyTenancy
{
    private const string Name = "company";
    private const string Departments = $"{Name}:departments=";

    /// <summary>Whether a source means the company: <c>company</c>, or <c>company:departments=340</c> for a large one.</summary>
    public static bool IsMeant(string source) =>
        source == Name || (source.StartsWith(Departments, StringComparison.Ordinal) && NumberOf(source) > 0);

    /// <summary>The tenancy as a file would have it.</summary>
    public static byte[] Json(string source, DateTimeOffset now)
    {
        var plan = JsonNode.Parse(EmbeddedJson.ReadBytes("tenancies/company/company.json"))!.AsObject();
        var tenancyId = (string)plan["tenancy"]!["id"]!;
        var regions = plan["regions"]!.AsArray();
        var collections = new Dictionary<string, JsonArray>(StringComparer.Ordinal);
        Add(collections, plan["once"]!.AsObject());
        var each = plan["each"]!.ToJsonString();
        var named = plan["departments"]!.AsArray().Select(name => (string)name!);
        var more = Enumerable.Range(1, int.MaxValue).Select(number => $"branch{number}");
        foreach (var department in named.Concat(more).Take(source == Name ? named.Count() : NumberOf(source)))
        {
            Add(collections, Compartment(department, tenancyId));
            foreach (var region in regions)
            {
                Add(collections, JsonNode.Parse(In(department, region!, each, now))!.AsObject());
            }
        }

        return Whole(plan["tenancy"]!, regions, collections);
    }

    private static int NumberOf(string source) =>
        int.TryParse(source.AsSpan(Departments.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static string CompartmentId(string department) => $"ocid1.compartment.oc1..halyard{department}";

    private static JsonObject Compartment(string department, string tenancyId) =>
        new()
        {
            ["compartments"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = CompartmentId(department),
                    ["compartmentId"] = tenancyId,
                    ["name"] = department,
                    ["description"] = $"What {department} runs",
                    ["lifecycleState"] = "ACTIVE",
                    ["timeCreated"] = "2024-05-01T09:00:00.000Z",
                }
            ),
        };

    /// <summary>What stands in braces differs from place to place.</summary>
    private static string In(string department, JsonNode region, string each, DateTimeOffset now) =>
        each.Replace("{c}", CompartmentId(department), StringComparison.Ordinal)
            .Replace("{d}", department, StringComparison.Ordinal)
            .Replace("{n}", $"{department}{(string)region["key"]!}", StringComparison.Ordinal)
            .Replace("{r}", (string)region["name"]!, StringComparison.Ordinal)
            .Replace("{rk}", (string)region["key"]!, StringComparison.Ordinal)
            .Replace("{ad}", (string)region["availabilityDomain"]!, StringComparison.Ordinal)
            .Replace("{today}", now.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", null), StringComparison.Ordinal);

    private static void Add(Dictionary<string, JsonArray> collections, JsonObject more)
    {
        foreach (var (collection, items) in more)
        {
            if (!collections.TryGetValue(collection, out var all))
            {
                collections[collection] = all = [];
            }

            foreach (var item in items!.AsArray())
            {
                all.Add(item!.DeepClone());
            }
        }
    }

    private static byte[] Whole(JsonNode tenancy, JsonArray regions, Dictionary<string, JsonArray> collections)
    {
        var file = new JsonObject
        {
            ["tenancy"] = tenancy.DeepClone(),
            ["regions"] = new JsonArray([.. regions.Select(region => region!["name"]!.DeepClone())]),
        };
        foreach (var (collection, items) in collections)
        {
            file[collection] = items;
        }

        return System.Text.Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}
