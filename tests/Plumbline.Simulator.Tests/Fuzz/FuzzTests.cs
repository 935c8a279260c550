using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Fuzz;

/// <summary>
/// Malformed requests, each made from a seed of its own: whatever comes, the simulator goes on serving, makes no
/// mistake of its own, explains its refusals as OCI does, and takes nobody for authorised who did not sign.
/// </summary>
/// <remarks><c>make fuzz</c> sends 100,000; <c>PLUMB_FUZZ_SEED</c> names the first seed.</remarks>
public sealed class FuzzTests : IAsyncLifetime
{
    private static readonly int FirstSeed = Read("PLUMB_FUZZ_SEED") ?? 1;
    private static readonly int Requests = Read("PLUMB_FUZZ_REQUESTS") ?? 5000;

    private readonly RSA _foreign = RSA.Create(2048);
    private Oci _oci = null!;
    private Wire _wire = null!;
    private string _root = "";
    private string _vault = "";

    public async ValueTask InitializeAsync()
    {
        _oci = await Oci.ServeAsync(Client.Tenancies.With(keys: [Client.Tenancies.Key("k")]));
        _wire = new Wire(_oci.Server.Environment.RootUrl.Port, _oci.Server.Environment.HttpsUrl.Port);
        _root = _oci.Server.Environment.RootUrl.Authority;
        _vault = new Uri((await _oci.GetAsync("/20180608/vaults/v"))["managementEndpoint"]).Authority;
    }

    public ValueTask DisposeAsync()
    {
        _foreign.Dispose();
        return _oci.DisposeAsync();
    }

    [Fact]
    public async Task No_request_crashes_it_or_gets_in_unsigned()
    {
        var failures = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(
            Enumerable.Range(FirstSeed, Requests),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = 64,
                CancellationToken = TestContext.Current.CancellationToken,
            },
            async (seed, _) =>
            {
                if (await CheckAsync(seed) is { } failure)
                {
                    failures.Enqueue(failure);
                }
            }
        );
        failures.ShouldBeEmpty();
        (await _oci.GetAsync($"/20160918/tenancies/{_oci.TenancyId}")).Status.ShouldBe(200);
        _oci.Server.Requests.Count.ShouldBeGreaterThan(Requests / 2);
    }

    private async Task<string?> CheckAsync(int seed)
    {
        var chance = new Chance(seed);
        var request = new RequestMaker(chance, _root, _vault, _oci.TenancyId).Make();
        var isSigned = chance.Once(2);
        var shot = Shoot(chance, request, isSigned);
        var answer = await SendAsync(chance, shot);
        var isFine = RawResponse.ReadAll(answer, shot.IsHead).All(r => r.IsFair && (isSigned || !r.IsOk));
        return isFine
            ? null
            : $"PLUMB_FUZZ_SEED={seed} PLUMB_FUZZ_REQUESTS=1\n{Shown(shot.Bytes)}\n---\n{Shown(answer)}";
    }

    private Shot Shoot(Chance chance, RawRequest request, bool isSigned)
    {
        var vandal = new Vandal(chance);
        vandal.SpoilParts(request);
        request.Sign(isSigned || chance.Once(2) ? _oci.Signer : _oci.Signer with { Key = _foreign });
        if (isSigned)
        {
            return chance.Once(2) ? vandal.SpoilBytes(request) : new Shot(request.ToBytes());
        }

        vandal.SpoilSignature(request);
        return chance.Once(4) ? vandal.SpoilBytes(request) : new Shot(request.ToBytes());
    }

    private Task<byte[]> SendAsync(Chance chance, Shot shot)
    {
        var host = chance.Pick(["kms.us-ashburn-1.oraclecloud.com", "127.0.0.1", "example.com"]);
        return chance.Below(40) switch
        {
            0 => _wire.TlsGarbageAsync(shot),
            1 => _wire.TunnelAsync(shot, host, isTls: false),
            2 => _wire.TunnelAsync(shot, host, isTls: true),
            3 => _wire.TlsAsync(shot, host),
            _ => _wire.PlainAsync(shot),
        };
    }

    private static string Shown(byte[] bytes) => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 3000)]);

    private static int? Read(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
