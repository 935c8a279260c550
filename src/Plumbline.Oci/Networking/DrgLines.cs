using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>What hangs on a DRG: VCNs inside, and lines to networks outside.</summary>
/// <param name="Vcns">How many VCNs are attached.</param>
/// <param name="HasAny">Whether there are lines to outside, up or down.</param>
/// <param name="RoutersUp">How many routers of the customer a tunnel leads to that is up.</param>
/// <param name="CircuitsUp">How many FastConnect circuits are up.</param>
/// <param name="ProvidersUp">By how many providers those are.</param>
internal sealed record DrgLines(int Vcns, bool HasAny, int RoutersUp, int CircuitsUp, int ProvidersUp)
{
    private const string Up = "UP";

    /// <summary>Whether the loss of one device or provider leaves a line.</summary>
    public bool IsRedundant => (RoutersUp > 0 && CircuitsUp > 0) || RoutersUp > 1 || ProvidersUp > 1;

    public static DrgLines Of(Drg drg, RuleContext context)
    {
        var lines = context.Inventory.Once(all => new Lines(all));
        IReadOnlyList<IpSecConnection> vpns = [.. lines.Vpns[drg.Id]];
        IReadOnlyList<VirtualCircuit> circuits = [.. lines.Circuits[drg.Id]];
        IReadOnlyList<VirtualCircuit> circuitsUp = [.. circuits.Where(IsUp)];
        return new(
            lines.Vcns[drg.Id].Count(),
            vpns.Count + circuits.Count > 0,
            vpns.Where(vpn => lines.Tunnels[vpn.Id].Any(tunnel => tunnel.Status == Up))
                .Select(vpn => vpn.CpeId)
                .Distinct()
                .Count(),
            circuitsUp.Count,
            circuitsUp.Select(circuit => circuit.ProviderServiceId ?? circuit.ProviderName).Distinct().Count()
        );
    }

    public static IReadOnlyList<IpSecTunnel> TunnelsOf(IpSecConnection vpn, RuleContext context) =>
        [.. context.Inventory.Once(all => new Lines(all)).Tunnels[vpn.Id]];

    /// <summary>Whether lines may be there that were not read.</summary>
    public static bool MayMiss(Drg drg, RuleContext context) =>
        context.MayMiss<IpSecConnection>(drg.Region)
        || context.MayMiss<IpSecTunnel>(drg.Region)
        || context.MayMiss<VirtualCircuit>(drg.Region);

    private static bool IsUp(VirtualCircuit circuit) =>
        circuit.LifecycleState == "PROVISIONED" && (circuit.BgpSessionState == Up || circuit.BgpIpv6SessionState == Up);

    private sealed class Lines(Inventory inventory)
    {
        public ILookup<string?, DrgAttachment> Vcns { get; } =
            Present<DrgAttachment>(inventory)
                .Where(attachment => attachment.NetworkDetails?.Type == "VCN" || attachment.VcnId is not null)
                .ToLookup(attachment => attachment.DrgId);

        public ILookup<string?, IpSecConnection> Vpns { get; } =
            Present<IpSecConnection>(inventory).ToLookup(vpn => vpn.DrgId);

        public ILookup<string?, IpSecTunnel> Tunnels { get; } =
            Present<IpSecTunnel>(inventory).ToLookup(tunnel => tunnel.ConnectionId);

        public ILookup<string?, VirtualCircuit> Circuits { get; } =
            Present<VirtualCircuit>(inventory).ToLookup(circuit => circuit.GatewayId);

        private static IEnumerable<T> Present<T>(Inventory inventory)
            where T : Resource, ILifecycle => inventory.All<T>().Where(item => !item.IsGone);
    }
}
