using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>The volumes that instances use.</summary>
internal sealed class AttachedVolumes<T>
    where T : Resource, IAttachment, ILifecycle
{
    private readonly HashSet<string> _ids;

    private AttachedVolumes(Inventory inventory) =>
        _ids = [
            .. inventory
                .All<T>()
                .Where(attachment => !attachment.IsGone)
                .Select(attachment => attachment.VolumeId)
                .OfType<string>(),
        ];

    public static AttachedVolumes<T> Of(RuleContext context) =>
        context.Inventory.Once(all => new AttachedVolumes<T>(all));

    public bool Has(string id) => _ids.Contains(id);
}
