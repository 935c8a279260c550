using Plumbline.Core.Inventories;
using Plumbline.Core.Plans;
using Plumbline.Oci.Identity.Policies;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>Whether policies let the services that use a key use the new one as well, which is in the same compartment.</summary>
/// <remarks>
/// Only services that take a statement of their own. Source:
/// https://docs.oracle.com/en-us/iaas/Content/Identity/policiescommon/commonpolicies.htm (let services use keys)
/// </remarks>
internal sealed class ServiceAccess(KeyLine line, Inventory inventory)
{
    private readonly PolicyBook _book = PolicyBook.Of(inventory);

    public IEnumerable<PlanCheck> Checks =>
        line
            .Users.Select(ServiceOf)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal)
            .Select(Check);

    private PlanCheck Check(string service) =>
        _book.All.Any(placed => Lets(placed, service))
            ? new(
                "service",
                CheckStatus.Ok,
                $"A policy lets the service {service} use keys in the compartment of the new key."
            )
            : new(
                "service",
                CheckStatus.Warning,
                $"No policy was found that lets the service {service} use the new key. It may need: Allow service {service} to use keys in {Place}"
            );

    private string Place =>
        line.Key.CompartmentId == inventory.Tenancy.Id ? "tenancy" : $"compartment id {line.Key.CompartmentId}";

    /// <summary>A statement that names the old key gives nothing on the new one.</summary>
    private bool Lets(PlacedStatement placed, string service) =>
        placed.Statement is AccessStatement { IsDeny: false, Kind: not AccessKind.Endorse } statement
        && PermissionTable.Gives(statement.Grant, "KEY_ENCRYPT")
        && statement.Subject is { Kind: SubjectKind.Service } subject
        && subject.Names.Any(name => string.Equals(name.Name, service, StringComparison.OrdinalIgnoreCase))
        && placed.CompartmentId is { } place
        && inventory.Compartments.IsWithin(line.Key.CompartmentId, place)
        && statement.Condition?.ToString()?.Contains(line.Key.Id, StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>The name that policies have for the service of a user; null for one that acts for whoever calls it.</summary>
    private static string? ServiceOf(KeyUser user) =>
        user.Kind switch
        {
            "Volume" or "BootVolume" or "VolumeBackup" or "BootVolumeBackup" or "VolumeGroup" => "blockstorage",
            "Bucket" => $"objectstorage-{user.Region}",
            "FileSystem" => $"Fss{Realm(user.Id)}Prod",
            "StreamPool" => "streaming",
            "Cluster" or "NodePool" => "oke",
            _ => null,
        };

    /// <summary><c>Oc1</c> of <c>ocid1.filesystem.oc1.…</c></summary>
    private static string Realm(string ocid) =>
        ocid.Split('.') is [_, _, { Length: > 1 } realm, ..] ? char.ToUpperInvariant(realm[0]) + realm[1..] : "Oc1";
}
