using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Http;

public sealed class CallLedgerTests
{
    [Fact]
    public async Task Every_request_is_counted_by_operation_and_purpose()
    {
        var busy = StubAnswer.Error(429, "TooManyRequests", "Later.");
        var broken = StubAnswer.Error(503, "ServiceUnavailable", "Later.");
        await using var oci = new StubbedOci(busy, broken, StubAnswer.Json("[]"), StubAnswer.Error(404, "No", "No."));
        await GetAsync(oci, oci.Request with { Purpose = "second" });
        await GetAsync(oci, oci.Request with { Purpose = "first" });
        await GetAsync(oci, oci.Request with { Call = oci.Request.Call with { Service = "identity" } });

        oci.Connection.Ledger.Counts.ShouldBe([
            new CallCount("identity", "ListThings", "", 1, 0, 0) { Failed = 1 },
            new CallCount("kms", "ListThings", "first", 1, 0, 0) { Failed = 1 },
            new CallCount("kms", "ListThings", "second", 3, 2, 1),
        ]);
        oci.Connection.Ledger.Calls.ShouldBe(oci.Server.Requests.Count);
        oci.Connection.Ledger.Throttled.ShouldBe(1);
    }

    [Theory]
    [InlineData("TooManyRequests", "X-Nothing: 0", 8)]
    [InlineData("ServiceUnavailable", "Retry-After: 1", 8)]
    [InlineData("ServiceUnavailable", "X-Nothing: 0", 0)]
    public async Task A_503_may_be_a_throttle(string code, string header, int throttled)
    {
        await using var oci = new StubbedOci(StubAnswer.Error(503, code, "Later.", header));
        await oci.FailAsync();
        oci.Connection.Ledger.Throttled.ShouldBe(throttled);
    }

    private static Task GetAsync(StubbedOci oci, OciRequest request) =>
        oci
            .Connection.Client.GetAsync(request, TestJson.Default.StringArray, TestContext.Current.CancellationToken)
            .ContinueWith(_ => { }, TaskScheduler.Default);
}
