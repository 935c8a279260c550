using System.Net;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms;

/// <summary>
/// Under plain http every vault of the process has a loopback address of its own on the same port, since clients
/// refuse an endpoint with a path. All of 127.0.0.0/8 is at hand on Linux; elsewhere each needs an alias first.
/// </summary>
internal sealed class VaultAddresses
{
    private readonly Lock _gate = new();
    private readonly Dictionary<IPAddress, VaultAddress> _vaults = [];
    private readonly Dictionary<VaultAddress, IPAddress> _addresses = [];

    public IReadOnlyCollection<IPAddress> All => _vaults.Keys;

    /// <summary>The vault's address; its first caller settles it.</summary>
    public IPAddress AddressOf(string tenancyId, Resource vault)
    {
        lock (_gate)
        {
            var place = new VaultAddress(tenancyId, vault.Region, vault.Key);
            if (!_addresses.TryGetValue(place, out var address))
            {
                address = _addresses[place] = Address(_vaults.Count);
                _vaults[address] = place;
            }

            return address;
        }
    }

    public VaultAddress? Find(IPAddress address)
    {
        lock (_gate)
        {
            return _vaults.GetValueOrDefault(address);
        }
    }

    // 127.1.0.1 … 127.1.0.250, 127.1.1.1 …: no address ends in 0 or 255.
    private static IPAddress Address(int index) =>
        new([127, (byte)(1 + (index / 62_500)), (byte)(index / 250 % 250), (byte)(1 + (index % 250))]);
}
