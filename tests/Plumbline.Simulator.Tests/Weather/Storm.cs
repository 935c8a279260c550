using System.Text;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Weather;

/// <summary>A small tenancy in bad weather, on a clock that the test moves.</summary>
internal sealed class Storm : IAsyncDisposable
{
    private const string Path = $"/20180608/vaults?compartmentId={Root}";
    private readonly Oci _oci;

    private Storm(Oci oci, WatchedTime time) => (_oci, Time) = (oci, time);

    public WatchedTime Time { get; }

    public Oci Oci => _oci;

    /// <summary>ListVaults of the home region, at the plain door.</summary>
    public static string Plain => Path;

    /// <summary>ListVaults of the home region, through the proxy.</summary>
    public static string Proxied => Of("us-ashburn-1");

    public static string Of(string region) => $"https://kms.{region}.oraclecloud.com{Path}";

    public static async Task<Storm> StartAsync(SimulatorOptions options, int vaults = 3)
    {
        var file = System.IO.Path.GetTempFileName();
        await File.WriteAllTextAsync(file, With(vaults: Enumerable.Range(0, vaults).Select(i => Vault($"v{i}"))));
        var time = new WatchedTime();
        var oci = await Oci.StartAsync(options with { Tenancies = [file], TimeProvider = time }, file);
        oci.Signer = oci.Signer with { Date = time.GetUtcNow() };
        return new Storm(oci, time);
    }

    public static Task<Storm> OfAsync(params string[] faults) => StartAsync(new SimulatorOptions { Faults = faults });

    public Task<Response> GetAsync(string url) => _oci.GetAsync(url);

    public async Task<int[]> StatusesAsync(string url, int calls)
    {
        var statuses = new int[calls];
        for (var i = 0; i < calls; i++)
        {
            statuses[i] = (await _oci.GetAsync(url)).Status;
        }

        return statuses;
    }

    /// <summary>Moves the clock; the caller's clock goes along.</summary>
    public void Advance(TimeSpan span)
    {
        Time.Advance(span);
        _oci.Signer = _oci.Signer with { Date = Time.GetUtcNow() };
    }

    public Task<Response> WeatherAsync() => SimAsync(HttpMethod.Get, null);

    public Task<Response> ChangeAsync(string json) => SimAsync(HttpMethod.Post, json);

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    private Task<Response> SimAsync(HttpMethod method, string? json) =>
        _oci.SendAsync(
            new HttpRequestMessage(method, _oci.Absolute("/_sim/faults"))
            {
                Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"),
            }
        );
}
