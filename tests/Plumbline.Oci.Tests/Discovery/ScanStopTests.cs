using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

public sealed class ScanStopTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);

    [Fact]
    public async Task A_stop_gives_what_was_read_and_names_the_rest()
    {
        _tenancy.Key("read", _tenancy.Vault("vault"));
        _tenancy.Fault(503, "ListVaults", TestTenancy.Frankfurt);
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        using var stop = new CancellationTokenSource();
        var result = await SimulatedOci
            .ScanAsync(
                new ScanRequest(),
                oci.Options,
                new StandingTime(), // Frankfurt never tries again, so it is not read when Ashburn is.
                progress =>
                {
                    if (progress is { Region: TestTenancy.Ashburn, IsFinished: true })
                    {
                        stop.Cancel();
                    }
                },
                stop.Token
            )
            .WaitAsync(Patience, TestContext.Current.CancellationToken);

        result.Verdicts().ShouldBe(["read Fail"]);
        result.GapLines().ShouldBe(["eu-frankfurt-1 * -  Stopped"]);
        result.Gaps[0].Message.ShouldBe("the scan was stopped before this region was read to its end");
        result.Stopped.ShouldBeTrue();
        result.Complete.ShouldBeFalse();
    }

    [Fact]
    public async Task A_stop_before_anything_was_read_gives_nothing()
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        var cancelled = new CancellationToken(canceled: true);
        await Should.ThrowAsync<OperationCanceledException>(() =>
            SimulatedOci.ScanAsync(new ScanRequest(), oci.Options, TimeProvider.System, _ => { }, cancelled)
        );
        oci.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Progress_counts_the_lists_of_each_region()
    {
        _tenancy.Compartment("apps");
        var seen = new System.Collections.Concurrent.ConcurrentQueue<ScanProgress>();
        await using var oci = await SimulatedOci.StartAsync(_tenancy);
        await SimulatedOci.ScanAsync(
            new ScanRequest(),
            oci.Options,
            TimeProvider.System,
            seen.Enqueue,
            TestContext.Current.CancellationToken
        );
        foreach (var region in seen.GroupBy(progress => progress.Region).ToList())
        {
            region.First().ShouldBe(new ScanProgress(region.Key, 0, 0, IsFinished: false));
            region.Last().ShouldBe(new ScanProgress(region.Key, 2, 2, IsFinished: true));
        }

        seen.Select(progress => progress.Region).Distinct().Count().ShouldBe(2);
    }
}
