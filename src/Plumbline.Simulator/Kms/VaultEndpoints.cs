using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms;

/// <summary>
/// Tells callers where a vault's keys are, the way they came in: by host name to those who used names, by loopback
/// address to those who used the root. An endpoint that the tenancy file gives stays if it leads elsewhere.
/// </summary>
internal sealed class VaultEndpoints(VaultAddresses addresses, int httpPort)
{
    public JsonObject Complete(JsonObject json, Call call, Resource vault)
    {
        foreach (var plane in (string[])["management", "crypto"])
        {
            var field = $"{plane}Endpoint";
            var given = vault.Text(field);
            if (given is null || VaultLabel.InEndpoint(given, vault.Region, plane) is not null)
            {
                json[field] = Of(call, vault, plane);
            }
        }

        return json;
    }

    // The region in a host name may be another name of the caller's own; a replica is in its own region.
    private string Of(Call call, Resource vault, string plane) =>
        call.Site is { Kind: not SiteKind.Root, Region: { } named, Domain: var domain }
            ? $"https://{call.Tenancy.VaultDirectory.LabelOf(vault)}-{plane}.kms.{(vault.Region == call.Region ? named : vault.Region)}.{domain}"
            : $"http://{addresses.AddressOf(call.Tenancy.Id, vault)}:{httpPort}";
}
