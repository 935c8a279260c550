using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Discovery;

/// <summary>
/// Which resources were read, and in which regions: one that comes twice counts once. Of each only a hash is kept, so
/// that a million take some tens of megabytes. Safe to use from many threads.
/// </summary>
internal sealed class SeenResources
{
    private readonly Dictionary<UInt128, ushort> _firstRegions = [];
    private readonly Dictionary<string, List<string>> _replicas = new(StringComparer.Ordinal);
    private readonly List<string> _regions = [];
    private readonly Lock _gate = new();

    /// <summary>The resources that are in several regions, and in which.</summary>
    public IReadOnlyDictionary<string, List<string>> Replicas => _replicas;

    /// <summary>Whether a resource is new in its region.</summary>
    public bool Add(Resource resource)
    {
        var hash = HashOf(resource);
        lock (_gate)
        {
            var region = NumberOf(resource.Region);
            if (_firstRegions.TryAdd(hash, region))
            {
                return true;
            }

            return _firstRegions[hash] != region && AddReplica(resource, _regions[_firstRegions[hash]]);
        }
    }

    private bool AddReplica(Resource resource, string firstRegion)
    {
        if (!_replicas.TryGetValue(resource.Id, out var regions))
        {
            _replicas[resource.Id] = regions = [firstRegion];
        }

        if (regions.Contains(resource.Region))
        {
            return false;
        }

        regions.Add(resource.Region);
        return true;
    }

    private ushort NumberOf(string region)
    {
        var number = _regions.IndexOf(region);
        if (number < 0)
        {
            number = _regions.Count;
            _regions.Add(region);
        }

        return (ushort)number;
    }

    private static UInt128 HashOf(Resource resource)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var place = resource.IsNamedInRegion ? resource.Region : "";
        var what = $"{resource.GetType().Name} {resource.Type} {place} {resource.Id}";
        SHA256.HashData(Encoding.UTF8.GetBytes(what), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
