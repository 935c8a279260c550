using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Regions;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Watching;

/// <summary>How clients come here: <c>/_sim/environment</c> and <c>/_sim/hosts</c>.</summary>
/// <param name="environment">Null while the simulator is still starting.</param>
internal sealed class WayInApi(Simulation simulation, Func<ClientEnvironment?> environment)
{
    public Answer Environment() =>
        Answer.Of(
            environment()?.ToJson()
                ?? throw new ApiException(503, "ServiceUnavailable", "The simulator is still starting.")
        );

    /// <summary>Every host name of the local region, the vaults' own among them.</summary>
    public Answer Hosts() =>
        Answer.Of(
            new JsonArray([
                .. LocalRegion
                    .ServiceHosts.Concat(simulation.Tenancies.SelectMany(VaultHosts))
                    .Select(host => (JsonNode)host),
            ])
        );

    private static IEnumerable<string> VaultHosts(TenancyState tenancy) =>
        tenancy[ResourceTypes.Vaults]
            .All.Where(vault => vault.Region == tenancy.Seed.HomeRegion)
            .SelectMany(vault => LocalRegion.VaultHosts(tenancy.VaultDirectory.LabelOf(vault)));
}
