using Microsoft.Extensions.Time.Testing;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.KeyUse;

public sealed class WorkRequestTests
{
    [Theory]
    [InlineData(
        "POST /20190331/analyticsInstances/a/actions/setKmsKey",
        """{"kmsKeyId":"new"}""",
        "/20190331",
        "SUCCEEDED"
    )]
    [InlineData("PUT /20180222/nodePools/a", """{"nodeConfigDetails":{"kmsKeyId":"new"}}""", "/20180222", "SUCCEEDED")]
    [InlineData(
        "PUT /20190415/dbSystems/a",
        """{"encryptData":{"keyGenerationType":"SYSTEM"}}""",
        "/20190415",
        "SUCCEEDED"
    )]
    [InlineData("PUT /20210201/queues/a", """{"customEncryptionKeyId":"new"}""", "/20210201", "SUCCEEDED")]
    [InlineData("POST /n/ns/b/a/actions/reencrypt", "", "", "COMPLETED")]
    public async Task The_work_goes_on_after_the_answer(string operation, string body, string root, string end)
    {
        await using var oci = await Oci.ServeAsync(Consumers.Tenancy);
        var method = new HttpMethod(operation.Split(' ')[0]);
        var change = await oci.SendAsync(oci.Signer.Sign(method, oci.Absolute(operation.Split(' ')[1]), body));
        change.Status.ShouldBe(202, change.Text);
        var work = await oci.GetAsync($"{root}/workRequests/{change.Headers["opc-work-request-id"]}");
        work["status"].ShouldBe(end, work.Text);
        work["compartmentId"].ShouldBe("T");
        work.Json.GetProperty("resources")[0].GetProperty("identifier").GetString().ShouldBe("a");
    }

    [Fact]
    public async Task Until_then_the_resource_is_updating_and_takes_no_other_change()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Consumers.Tenancy, TestContext.Current.CancellationToken);
        var options = new SimulatorOptions
        {
            Tenancies = [file],
            TimeProvider = time,
            LifecycleDelay = TimeSpan.FromSeconds(10),
        };
        await using var oci = await Oci.StartAsync(options, file);
        oci.Signer = oci.Signer with { Date = time.GetUtcNow() };
        var url = "/20210201/queues/a";
        var change = await PutAsync(oci, url);
        var work = $"/20210201/workRequests/{change.Headers["opc-work-request-id"]}";
        (await oci.GetAsync(url))["lifecycleState"].ShouldBe("UPDATING");
        (await oci.GetAsync(work))["status"].ShouldBe("ACCEPTED");
        (await PutAsync(oci, url)).Code.ShouldBe("IncorrectState");
        time.Advance(TimeSpan.FromSeconds(5));
        (await oci.GetAsync(work))["status"].ShouldBe("IN_PROGRESS");
        time.Advance(TimeSpan.FromSeconds(5));
        (await oci.GetAsync(work))["status"].ShouldBe("SUCCEEDED");
        (await oci.GetAsync(url))["lifecycleState"].ShouldBe("ACTIVE");
    }

    private static Task<Response> PutAsync(Oci oci, string url) =>
        oci.SendAsync(oci.Signer.Sign(HttpMethod.Put, oci.Absolute(url), """{"customEncryptionKeyId":"new"}"""));
}
