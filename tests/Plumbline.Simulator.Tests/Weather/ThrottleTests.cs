using Plumbline.Simulator.Api;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Tests.Weather;

public sealed class ThrottleTests
{
    private const string GetVault = "/20180608/vaults/v0";
    private const string GetTenancy = $"/20160918/tenancies/{Client.Tenancies.Root}";

    [Fact]
    public async Task A_burst_passes_and_then_as_many_as_the_rate_allows()
    {
        await using var storm = await ThrottledAsync("10/s");
        (await storm.StatusesAsync(Storm.Plain, 11)).ShouldBe([.. Enumerable.Repeat(200, 10), 429]);
        storm.Advance(TimeSpan.FromMilliseconds(299));
        (await storm.StatusesAsync(Storm.Plain, 3)).ShouldBe([200, 200, 429]);
        storm.Advance(TimeSpan.FromHours(1));
        (await storm.StatusesAsync(Storm.Plain, 11)).Count(status => status == 200).ShouldBe(10);
    }

    [Fact]
    public async Task A_refusal_is_OCIs_and_says_when_only_if_asked()
    {
        await using var silent = await ThrottledAsync("1/s");
        await silent.GetAsync(Storm.Plain);
        var refused = await silent.GetAsync(Storm.Plain);
        (refused.Status, refused.Code).ShouldBe((429, "TooManyRequests"));
        refused.Headers.ShouldNotContainKey("Retry-After");
        await using var telling = await ThrottledAsync("6/m,burst=1,retry-after");
        await telling.GetAsync(Storm.Plain);
        (await telling.GetAsync(Storm.Plain)).Headers["Retry-After"].ShouldBe("10");
    }

    [Fact]
    public async Task All_regions_count_together_and_each_service_and_class_for_itself()
    {
        await using var storm = await ThrottledAsync("1/s");
        (await storm.GetAsync(Storm.Of("eu-frankfurt-1"))).Status.ShouldBe(200);
        (await storm.GetAsync(Storm.Of("us-ashburn-1"))).Status.ShouldBe(429);
        (await storm.GetAsync(GetVault)).Status.ShouldBe(429);
        (await storm.GetAsync(GetTenancy)).Status.ShouldBe(200);
        (await storm.GetAsync(GetTenancy)).Status.ShouldBe(429);
    }

    [Theory]
    [InlineData("ListVaults", "KMS provisioning read")]
    [InlineData("CreateVault", "KMS provisioning write")]
    [InlineData("ScheduleVaultDeletion", "KMS provisioning write")]
    [InlineData("ScheduleKeyDeletion", "KMS provisioning write")]
    [InlineData("CancelKeyVersionDeletion", "KMS provisioning write")]
    [InlineData("ChangeKeyCompartment", "KMS provisioning write")]
    [InlineData("GetKey", "KMS management read")]
    [InlineData("ListKeyVersions", "KMS management read")]
    [InlineData("CreateKey", "KMS management write")]
    [InlineData("DisableKey", "KMS management write")]
    [InlineData("Encrypt", "KMS crypto", "key_management.kms_crypto")]
    [InlineData("ListCompartments", "identity", "identity.identity")]
    [InlineData("ListInstances", "core", "core.compute")]
    public void KMS_counts_in_classes(string name, string callClass, string? service = null)
    {
        string[] services = service is null ? ["key_management.kms_vault", "key_management.kms_management"] : [service];
        var (entry, operation) = services
            .Select(ApiCatalog.Named)
            .SelectMany(entry => entry.Description.Operations.Select(operation => (entry, operation)))
            .Single(pair => pair.operation.Name == name);
        var route = new Route(entry, operation, new Dictionary<string, string>());
        CallClass.Of(route).ShouldBe(callClass);
    }

    [Theory]
    [InlineData("10/s", 10, 10, false)]
    [InlineData("10/s,burst=20", 10, 20, false)]
    [InlineData("10/s,burst=20,retry-after", 10, 20, true)]
    [InlineData("30/m,retry-after", 0.5, 1, true)]
    public void A_throttle_is_spelled(string text, double perSecond, int burst, bool saysRetryAfter)
    {
        var throttle = Throttle.Read(text)!;
        (throttle.PerSecond, throttle.Burst, throttle.SaysRetryAfter).ShouldBe((perSecond, burst, saysRetryAfter));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("0/s")]
    [InlineData("-1/s")]
    [InlineData("10/h")]
    [InlineData("10/s,burst=0")]
    [InlineData("10/s\n")]
    public void Another_spelling_is_refused(string text) => Throttle.Read(text).ShouldBeNull();

    private static Task<Storm> ThrottledAsync(string throttle) =>
        Storm.StartAsync(new SimulatorOptions { Throttle = throttle });
}
