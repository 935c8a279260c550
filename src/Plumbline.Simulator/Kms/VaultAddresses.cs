using System.Net;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms;

/// <summary>
/// Under plain http every vault of the process has a loopback address of its own on the same port, since clients
/// refuse an endpoint with a path. All of 127.0.0.0/8 is at hand on Linux; elsewhere each needs an alias first.
/// </summary>
internal sealed class VaultAddresses
{
    private readonly Dictionary<IPAddress, Resource> _vaults = [];
    private readonly Dictionary<Resource, IPAddress> _addresses = new(ReferenceEqualityComparer.Instance);

    public VaultAddresses(IEnumerable<Resource> vaults)
    {
        foreach (var vault in vaults)
        {
            var address = Address(_vaults.Count);
            _vaults[address] = vault;
            _addresses[vault] = address;
        }
    }

    public IReadOnlyCollection<IPAddress> All => _vaults.Keys;

    public IPAddress AddressOf(Resource vault) => _addresses[vault];

    public Resource? Find(IPAddress address) => _vaults.GetValueOrDefault(address);

    // 127.1.0.1 … 127.1.0.250, 127.1.1.1 …: no address ends in 0 or 255.
    private static IPAddress Address(int index) =>
        new([127, (byte)(1 + (index / 62_500)), (byte)(index / 250 % 250), (byte)(1 + (index % 250))]);
}
