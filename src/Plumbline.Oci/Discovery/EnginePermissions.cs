using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Discovery;

/// <summary>
/// What finding resources takes, whatever the rules: the tenancy's regions and compartments, and the counts that prove
/// that all vaults and keys were found. Resource Search needs no policy of its own: it shows what one may inspect.
/// </summary>
internal static class EnginePermissions
{
    public static IReadOnlyList<Grant> All { get; } =
    [
        new(Verb.Inspect, "compartments"),
        new(Verb.Inspect, "tenancies"),
        new(Verb.Read, "resource-availability"),
        new(Verb.Read, "vaults"),
    ];
}
