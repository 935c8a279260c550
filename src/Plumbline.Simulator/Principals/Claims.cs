using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Principals;

/// <summary>What a token says of its principal, under the names that OCI's tokens use.</summary>
internal static class Claims
{
    public static JsonObject Of(Principal principal)
    {
        var claims = new JsonObject
        {
            ["sub"] = principal.Id,
            ["tenant"] = principal.TenancyId,
            ["ptype"] = principal.Kind.ToString().ToLowerInvariant(),
            ["aud"] = "oci",
        };
        foreach (var (name, value) in OfKind(principal))
        {
            claims[name] = value;
        }

        return claims;
    }

    public static Principal Read(JsonElement claims) =>
        new(
            Kind(Text(claims, "ptype")),
            Demand(claims, "tenant"),
            Demand(claims, "sub"),
            Text(claims, "opc-compartment") ?? Text(claims, "res_compartment") ?? Demand(claims, "tenant")
        );

    public static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static Dictionary<string, string> OfKind(Principal principal) =>
        principal.Kind switch
        {
            PrincipalKind.User => new() { ["ttype"] = "login" },
            PrincipalKind.Instance => new()
            {
                ["ttype"] = "x509",
                ["opc-certtype"] = "instance",
                ["opc-instance"] = principal.Id,
                ["opc-compartment"] = principal.CompartmentId,
                ["opc-tenant"] = principal.TenancyId,
            },
            _ => new()
            {
                ["ttype"] = "res",
                ["res_id"] = principal.Id,
                ["res_type"] = principal.ResourceType,
                ["res_compartment"] = principal.CompartmentId,
                ["res_tenant"] = principal.TenancyId,
            },
        };

    private static PrincipalKind Kind(string? name) =>
        Enum.TryParse<PrincipalKind>(name, ignoreCase: true, out var kind)
            ? kind
            : throw ApiException.NotAuthenticated("the token's ptype is not known");

    private static string Demand(JsonElement claims, string name) =>
        Text(claims, name) ?? throw ApiException.NotAuthenticated($"the token has no {name}");
}
