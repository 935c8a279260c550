using System.Diagnostics;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client;

public sealed class OciClientCancellationTests
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Waiting_for_an_answer_ends_at_once()
    {
        await using var oci = new StubbedOci(StubAnswer.Silence);
        using var stop = new CancellationTokenSource();
        var call = oci.GetAsync(stop.Token);
        await oci.Server.ArrivalAsync(TestContext.Current.CancellationToken);
        await ShouldStopAtOnceAsync(call, stop);
        oci.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Waiting_for_the_next_attempt_ends_at_once()
    {
        await using var server = new StubServer(StubAnswer.Error(503, "Busy", "Later.", "Retry-After: 60"));
        using var home = TestHome.WithProfile();
        using var oci = OciConnection.Open(
            home.Options with
            {
                Endpoint = server.Url.ToString(),
            },
            TimeProvider.System,
            _ => { }
        );
        using var stop = new CancellationTokenSource();
        var request = new OciRequest(new OciCall("kms", "ListThings", server.Url), "/things");
        var call = oci.Client.GetAsync(request, TestJson.Default.StringArray, stop.Token);
        await server.ArrivalAsync(TestContext.Current.CancellationToken);
        await ShouldStopAtOnceAsync(call, stop);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_stopped_before_it_starts_sends_nothing()
    {
        await using var oci = new StubbedOci(StubAnswer.Json("[]"));
        await Should.ThrowAsync<OperationCanceledException>(() => oci.GetAsync(new CancellationToken(canceled: true)));
        oci.Server.Requests.ShouldBeEmpty();
    }

    private static async Task ShouldStopAtOnceAsync(Task call, CancellationTokenSource stop)
    {
        var watch = Stopwatch.StartNew();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => call);
        watch.Elapsed.ShouldBeLessThan(AtOnce);
    }
}
