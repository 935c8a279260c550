using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Search;

namespace Plumbline.Oci.Discovery;

/// <summary>What all who read a region need to know of it, asked for once.</summary>
internal sealed class RegionFacts(
    OciConnection connection,
    JournaledReader reader,
    Region region,
    CancellationToken cancellationToken
)
{
    private readonly Lazy<Task<IReadOnlySet<string>>> _knownTypes = new(() =>
        new KnownTypeReader(connection, reader, region).ReadAsync(cancellationToken)
    );

    public RegionAddresses Addresses { get; } = new(connection, reader, region, cancellationToken);

    /// <summary>The types that Search can be asked about; none when it does not answer.</summary>
    public Task<IReadOnlySet<string>> KnownTypes => _knownTypes.Value;
}
