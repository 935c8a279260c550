using System.Text;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Tests.Fuzz;

/// <summary>Makes a request of any operation of any service, nearly right.</summary>
internal sealed class RequestMaker(Chance chance, string root, string vault, string tenancyId)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "TRACE"];

    public RawRequest Make()
    {
        var service = chance.Once(3)
            ? ApiCatalog.Named(
                chance.Pick([
                    "key_management.kms_vault",
                    "key_management.kms_management",
                    "key_management.kms_crypto",
                    "identity.identity",
                    "resource_search.resource_search",
                ])
            )
            : chance.Pick(ApiCatalog.Services);
        var operation = chance.Pick(service.Description.Operations);
        return new RawRequest
        {
            Method = chance.Once(20) ? chance.Pick(Methods) : operation.Method,
            Target = Path(operation) + Query(operation),
            Host = HostOf(service),
            Body = operation.BodyModel is { } model ? Body(service, model) : [],
        };
    }

    private string Path(Operation operation) =>
        string.Concat(operation.Segments.Select(segment => "/" + (segment.StartsWith('{') ? Id() : segment)));

    private string Id() =>
        chance.Below(4) switch
        {
            0 => tenancyId,
            1 => "v",
            2 => "k",
            _ => Uri.EscapeDataString(chance.Oddity()),
        };

    private string Query(Operation operation)
    {
        var pairs = operation
            .Parameters.Where(parameter => parameter.Value.Required || chance.Once(4))
            .Select(parameter =>
                $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(Value(parameter.Key, parameter.Value))}"
            );
        var query = string.Join('&', pairs);
        return query.Length > 0 ? $"?{query}" : "";
    }

    private string Value(string name, FieldDescription field) =>
        chance.Once(4) ? chance.Oddity()
        : name is "compartmentId" or "tenancyId" ? tenancyId
        : field.Enum is { } values ? chance.Pick(values)
        : field.ItemType switch
        {
            "int" => $"{chance.Below(2000)}",
            "bool" => "true",
            "datetime" => "2026-01-02T03:04:05Z",
            _ => chance.Oddity(),
        };

    private string HostOf(ServiceEntry service)
    {
        var isVault = service.Host.StartsWith("vault-", StringComparison.Ordinal);
        return chance.Below(8) switch
        {
            0 => chance.Oddity(),
            1 => chance.Pick([
                "example.com",
                "127.0.0.2",
                "[::1]",
                "localhost:99999",
                "kms.us-ashburn-1.oraclecloud.com",
            ]),
            2 or 3 when !isVault => $"{service.Host}.us-ashburn-1.oraclecloud.com",
            _ => isVault ? vault : root,
        };
    }

    private byte[] Body(ServiceEntry service, string model) =>
        Encoding.UTF8.GetBytes(Json(service, model, 0).ToJsonString());

    private JsonObject Json(ServiceEntry service, string model, int depth)
    {
        var json = new JsonObject();
        foreach (
            var (name, field) in service.Description.FieldsOf(model).Where(f => f.Value.Required || chance.Once(5))
        )
        {
            json[name] = field.IsMany ? new JsonArray(Item(service, field, depth)) : Item(service, field, depth);
        }

        return json;
    }

    private JsonNode? Item(ServiceEntry service, FieldDescription field, int depth) =>
        chance.Once(12) ? JsonValue.Create(chance.Oddity())
        : chance.Once(25) ? JsonValue.Create(chance.Pick([double.MaxValue, -1, 0, 1e18, 0.5]))
        : chance.Once(25) ? null
        : field.Enum is { } values ? JsonValue.Create(chance.Pick(values))
        : service.Description.Models.ContainsKey(field.ItemType) && depth < 4 ? Json(service, field.ItemType, depth + 1)
        : field.ItemType switch
        {
            "int" => chance.Below(1 << chance.Below(31)),
            "bool" => chance.Once(2),
            "datetime" => "2027-01-02T03:04:05Z",
            "object" => new JsonObject(),
            _ => chance.Once(3) ? tenancyId : chance.Oddity(),
        };
}
