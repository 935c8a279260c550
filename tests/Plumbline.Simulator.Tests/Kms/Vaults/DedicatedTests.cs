using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Vaults;

public sealed class DedicatedTests : IAsyncLifetime
{
    private const string Named = $$"""{"compartmentId":"{{Root}}","displayName":"n"}""";

    private Lab _lab = null!;

    public async ValueTask InitializeAsync() => _lab = await Lab.StartAsync();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task An_HSM_cluster_waits_to_be_initialised_and_may_be_deleted_or_kept()
    {
        var created = await _lab.Oci.PostAsync($"{Lab.Ashburn}/hsmClusters", Named);
        created["lifecycleState"].ShouldBe("CREATING");
        var cluster = $"{Lab.Ashburn}/hsmClusters/{created["id"]}";
        (await _lab.Oci.PostAsync($"{cluster}/actions/cancelDeletion", "{}")).Code.ShouldBe("IncorrectState");
        (await _lab.Oci.PostAsync($"{cluster}/actions/scheduleDeletion", "{}")).Status.ShouldBe(200);
        (await StateAsync(cluster)).ShouldBe("PENDING_DELETION");
        (await _lab.Oci.PostAsync($"{cluster}/actions/cancelDeletion", "{}")).Status.ShouldBe(200);
        (await StateAsync(cluster)).ShouldBe("INITIALIZATION_REQUIRED");
        await _lab.Oci.PostAsync($"{cluster}/actions/scheduleDeletion", "{}");
        await _lab.AdvanceAsync("P31D");
        (await StateAsync(cluster)).ShouldBe("DELETED");
    }

    [Fact]
    public async Task An_HSM_cluster_moves_and_is_renamed()
    {
        var cluster =
            $"{Lab.Ashburn}/hsmClusters/{(await _lab.Oci.PostAsync($"{Lab.Ashburn}/hsmClusters", Named))["id"]}";
        await _lab.Oci.PostAsync($"{cluster}/actions/changeCompartment", """{"compartmentId":"c"}""");
        (await SendAsync(HttpMethod.Put, cluster, """{"displayName":"m"}"""))["displayName"].ShouldBe("m");
        var listed = await _lab.Oci.GetAsync($"{Lab.Ashburn}/hsmClusters?compartmentId=c");
        listed.Json.GetProperty("items")[0].GetProperty("displayName").GetString().ShouldBe("m");
    }

    [Fact]
    public async Task A_private_endpoint_lives_until_it_is_deleted()
    {
        var body = Named[..^1] + ",\"subnetId\":\"s\",\"externalKeyManagerIp\":\"10.0.0.9\",\"caBundle\":\"pem\"}";
        var created = await _lab.Oci.PostAsync($"{Lab.Ashburn}/ekmsPrivateEndpoints", body);
        var endpoint = $"{Lab.Ashburn}/ekmsPrivateEndpoints/{created["id"]}";
        (await StateAsync(endpoint)).ShouldBe("ACTIVE");
        (await SendAsync(HttpMethod.Put, endpoint, """{"displayName":"m"}"""))["displayName"].ShouldBe("m");
        (await SendAsync(HttpMethod.Delete, endpoint)).Status.ShouldBe(204);
        (await StateAsync(endpoint)).ShouldBe("DELETED");
        (await SendAsync(HttpMethod.Delete, endpoint)).Code.ShouldBe("IncorrectState");
    }

    private async Task<string> StateAsync(string url) => (await _lab.Oci.GetAsync(url))["lifecycleState"];

    private Task<Response> SendAsync(HttpMethod method, string url, string? body = null) =>
        _lab.Oci.SendAsync(_lab.Oci.Signer.Sign(method, new Uri(url), body));
}
