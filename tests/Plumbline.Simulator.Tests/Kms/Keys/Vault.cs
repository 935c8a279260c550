using System.Text.Json;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Keys;

/// <summary>
/// A vault with a client at its own address, in a tenancy whose time the test moves: <c>v</c> is virtual, <c>p</c>
/// private, <c>x</c> external; <c>v</c> has a replica in Frankfurt.
/// </summary>
internal sealed class Vault : IAsyncDisposable
{
    public const string Aes = """{"algorithm":"AES","length":32}""";
    public const string Rsa = """{"algorithm":"RSA","length":256}""";
    public const string Ecdsa = """{"algorithm":"ECDSA","length":32,"curveId":"NIST_P256"}""";

    private readonly string _id;
    private readonly string _endpoint;

    private Vault(Oci oci, MovedClock clock, string id, string endpoint) =>
        (Oci, Clock, _id, _endpoint) = (oci, clock, id, endpoint);

    public Oci Oci { get; }

    public MovedClock Clock { get; }

    public static async Task<Vault> ServeAsync(
        string id = "v",
        IEnumerable<object>? keys = null,
        IEnumerable<object>? keyVersions = null,
        TimeSpan delay = default,
        IEnumerable<object>? vaults = null
    )
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        var tenancy = With(
            [Compartment("c"), Gone("gone")],
            vaults ?? [Typed("v"), Typed("p", "VIRTUAL_PRIVATE"), Typed("x", "EXTERNAL"), Replica("v")],
            keys,
            keyVersions
        );
        await File.WriteAllTextAsync(file, WithBucketAndLimit(tenancy), TestContext.Current.CancellationToken);
        var clock = new MovedClock(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero));
        var options = new SimulatorOptions
        {
            Tenancies = [file],
            TimeProvider = clock,
            LifecycleDelay = delay,
        };
        var oci = await Oci.StartAsync(options, file);
        var vault = new Vault(oci, clock, id, "");
        vault.Sign();
        return await vault.OfAsync(id);
    }

    /// <summary>Another vault of the same tenancy.</summary>
    public async Task<Vault> OfAsync(string id) =>
        new(Oci, Clock, id, (await Oci.GetAsync($"/20180608/vaults/{id}"))["managementEndpoint"]);

    public static object Typed(string id, string type = "DEFAULT", string state = "ACTIVE") =>
        new
        {
            id,
            compartmentId = Root,
            region = "us-ashburn-1",
            vaultType = type,
            lifecycleState = state,
        };

    public static object Replica(string id) =>
        new
        {
            id,
            compartmentId = Root,
            region = "eu-frankfurt-1",
            isPrimary = false,
        };

    public void Advance(TimeSpan by)
    {
        Clock.Advance(by);
        Sign();
    }

    public Task<Response> GetAsync(string path) => Oci.GetAsync($"{_endpoint}/20180608/{path}");

    public Task<Response> PostAsync(string path, object? body = null, string? etag = null) =>
        SendAsync(HttpMethod.Post, path, body, etag);

    public Task<Response> PutAsync(string path, object body, string? etag = null) =>
        SendAsync(HttpMethod.Put, path, body, etag);

    public async Task<string> CreateAsync(string shape = Aes, string mode = "SOFTWARE")
    {
        var created = await PostAsync("keys", Details(shape, mode));
        created.Status.ShouldBe(200, created.Text);
        return created["id"];
    }

    public async Task<string> StateAsync(string path) => (await GetAsync(path))["lifecycleState"];

    public static Dictionary<string, object> Details(string shape = Aes, string mode = "SOFTWARE") =>
        new()
        {
            ["compartmentId"] = Root,
            ["displayName"] = "new",
            ["keyShape"] = JsonSerializer.Deserialize<JsonElement>(shape),
            ["protectionMode"] = mode,
        };

    public ValueTask DisposeAsync() => Oci.DisposeAsync();

    public override string ToString() => _id;

    private Task<Response> SendAsync(HttpMethod method, string path, object? body, string? etag)
    {
        var text = body is null ? "" : JsonSerializer.Serialize(body);
        var request = Oci.Signer.Sign(method, new Uri($"{_endpoint}/20180608/{path}"), text);
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("if-match", etag);
        }

        return Oci.SendAsync(request);
    }

    private void Sign() => Oci.Signer = Oci.Signer with { Date = Clock.GetUtcNow() };

    private static object Gone(string id) =>
        new
        {
            id,
            compartmentId = Root,
            name = id,
            lifecycleState = "DELETED",
        };

    private static string WithBucketAndLimit(string tenancy)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(tenancy)!;
        json["buckets"] = JsonSerializer.SerializeToNode(
            new[]
            {
                new
                {
                    name = "b",
                    @namespace = "ns",
                    compartmentId = Root,
                    region = "us-ashburn-1",
                },
            }
        );
        json["limitValues"] = JsonSerializer.SerializeToNode(
            new[]
            {
                new
                {
                    serviceName = "kms",
                    name = "virtual-vault-softwarekeyversion-count",
                    value = 20,
                    compartmentId = Root,
                    region = "us-ashburn-1",
                },
            }
        );
        return json.ToJsonString();
    }
}
