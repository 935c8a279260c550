using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client;

public sealed class OciClientCancellationTests
{
    /// <summary>Less than the minute that an answer may take, and enough for any machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Waiting_for_an_answer_ends_at_once()
    {
        await using var oci = new StubbedOci(StubAnswer.Silence);
        using var stop = new CancellationTokenSource();
        var call = oci.GetAsync(stop.Token);
        await oci.Server.ArrivalAsync(TestContext.Current.CancellationToken);
        await ShouldStopAsync(call, stop);
        oci.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Waiting_for_the_next_attempt_ends_at_once()
    {
        var time = new StandingTime();
        await using var oci = new StubbedOci(new StubServer(StubAnswer.Error(503, "Busy", "Later.")), time: time);
        using var stop = new CancellationTokenSource();
        var call = oci.GetAsync(stop.Token);
        await time.Waiting.WaitAsync(Patience, TestContext.Current.CancellationToken);
        await ShouldStopAsync(call, stop);
        oci.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_stopped_before_it_starts_sends_nothing()
    {
        await using var oci = new StubbedOci(StubAnswer.Json("[]"));
        await Should.ThrowAsync<OperationCanceledException>(() => oci.GetAsync(new CancellationToken(canceled: true)));
        oci.Server.Requests.ShouldBeEmpty();
    }

    private static async Task ShouldStopAsync(Task call, CancellationTokenSource stop)
    {
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() =>
            call.WaitAsync(Patience, TestContext.Current.CancellationToken)
        );
    }
}
