using System.Net;
using System.Net.Http.Headers;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>The metadata service of the instance that this runs on, version 2. It is asked directly, through no proxy.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Compute/Tasks/gettingmetadata.htm</remarks>
internal sealed class MetadataService : IDisposable
{
    private const int Attempts = 4;

    /// <summary>It is on the same machine or the next: silence means that there is none.</summary>
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http;
    private readonly TimeProvider _time;
    private IReadOnlyList<Uri> _addresses;

    /// <exception cref="ConfigurationException">The environment names an address that is not near.</exception>
    public MetadataService(ConnectionOptions options, TimeProvider time)
    {
        _time = time;
        _addresses = MetadataAddress.Of(options);
        var handler = OciTransport.CreateHandler(proxy: null, certBundle: null);
        handler.ConnectTimeout = ConnectTimeout;
        _http = OciTransport.Create(handler);
        _http.Timeout = AnswerTimeout;
        _http.MaxResponseContentBufferSize = 1024 * 1024;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "Oracle");
    }

    /// <param name="path">Such as <c>/instance/region</c>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ConfigurationException">This machine is no instance, or its metadata service does not say.</exception>
    public async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        foreach (var address in _addresses)
        {
            if (await AskAsync(address, path, cancellationToken) is { } text)
            {
                _addresses = [address];
                return text;
            }
        }

        throw new ConfigurationException(
            $"This machine is no OCI instance: no metadata service answers at {string.Join(" or ", _addresses.Select(address => address.Authority))}. Choose another --auth, or run plumb on an instance."
        );
    }

    /// <summary>The instance's region. One that is newer than this program is described by the service itself.</summary>
    public async Task<Region> ReadRegionAsync(RegionDirectory directory, CancellationToken cancellationToken)
    {
        var name = (await ReadAsync("/instance/region", cancellationToken)).Trim();
        return directory.Find(name) ?? directory.Of(await ReadAsync("/instance/regionInfo", cancellationToken));
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Null when nobody is there. What is there may have to be asked again: it is throttled, and starts late.</summary>
    private async Task<string?> AskAsync(Uri address, string path, CancellationToken cancellationToken)
    {
        var target = new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + path);
        for (var attempt = 1; ; attempt++)
        {
            var (status, text) = await AskOnceAsync(target, cancellationToken);
            if (status is null or HttpStatusCode.OK)
            {
                return text;
            }

            if (attempt == Attempts || !IsPassing(status.Value))
            {
                throw new ConfigurationException(
                    $"The instance metadata service at {address.Authority} answered {(int)status} to {path}. Look whether this instance may use version 2 of it, and has principals."
                );
            }

            await Task.Delay(TimeSpan.FromSeconds(attempt), _time, cancellationToken);
        }
    }

    private async Task<(HttpStatusCode? Status, string? Text)> AskOnceAsync(Uri target, CancellationToken stop)
    {
        try
        {
            using var answer = await _http.GetAsync(target, stop);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(stop));
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            stop.ThrowIfCancellationRequested();
            return (null, null);
        }
    }

    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.NotFound or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
