using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Checkup;

/// <summary>Looks at what a connection to OCI needs, without signing anything.</summary>
public sealed class ConnectionCheckup
{
    private readonly ConnectionOptions _options;
    private readonly TimeProvider _time;
    private readonly List<CheckupItem> _items = [];

    private ConnectionCheckup(ConnectionOptions options, TimeProvider time) => (_options, _time) = (options, time);

    /// <summary>Everything it saw, in the order of a connection: files, identity, way out, OCI.</summary>
    /// <param name="options">What the user gave.</param>
    /// <param name="offline">Whether to leave the network alone.</param>
    /// <param name="time">The clock that signatures would carry.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<CheckupItem>> RunAsync(
        ConnectionOptions options,
        bool offline,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var checkup = new ConnectionCheckup(options, time);
        await checkup.RunAsync(offline, cancellationToken);
        return checkup._items;
    }

    private async Task RunAsync(bool offline, CancellationToken cancellationToken)
    {
        var settings = new IdentityCheckup(_options, _time, _items).Run();
        var region = settings is null ? null : Try("Region", () => RegionOf(settings));
        var address = region is null ? null : Try("Region", () => AddressIn(region));
        if (address is not null)
        {
            _items.Add(CheckupItem.Ok("Region", $"{region!.Identifier}, at {address.Authority}"));
        }

        var way = Try("Network", () => WayOut.Of(_options, _items));
        if (address is null || way is null)
        {
            return;
        }

        using (way)
        {
            _items.Add(way.Describe(address));
            if (offline)
            {
                _items.Add(CheckupItem.Ok("OCI", "not asked: --offline"));
                return;
            }

            await new NetworkCheckup(way, _time, _items).RunAsync(address, cancellationToken);
        }
    }

    /// <summary>What a principal's own region is only its session tells: 'auth check' gets one.</summary>
    private Region? RegionOf(ClientSettings settings)
    {
        var directory = new RegionDirectory(_options);
        if (settings.Auth is AuthKind.ApiKey or AuthKind.SecurityToken)
        {
            return directory.Get(settings.Region);
        }

        if (settings.ChosenRegion is { } name)
        {
            return directory.Get(name);
        }

        _items.Add(CheckupItem.Ok("Region", "the one that this machine is in; 'plumb auth check' asks for it"));
        return null;
    }

    private Uri AddressIn(Region region) => new Endpoints(region, _options.ChosenEndpoint).Identity(region);

    /// <summary>What cannot be used is a problem, in the words of a scan that would end there.</summary>
    private T? Try<T>(string subject, Func<T?> look)
        where T : class
    {
        try
        {
            return look();
        }
        catch (ConfigurationException error)
        {
            _items.Add(CheckupItem.Problem(subject, error.Message));
            return null;
        }
    }
}
