using Plumbline.Core.Scans;

namespace Plumbline.Store.Tests;

/// <summary>The memory of the process is looked at, so no other test may run meanwhile.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class MemoryTests : IDisposable
{
    private const string Alone = "alone";

    private readonly StoreHome _home = new();

    [Fact]
    public void A_hundred_thousand_findings_are_saved_and_read_one_at_a_time()
    {
        const int Many = 100_000;
        const long Bound = 48 << 20;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var report = Sample.Report(
            "scan",
            Enumerable.Range(1, Many).Select(number => Held(Sample.Finding(number), number))
        );
        _home.Save(report);

        using var store = ScanStore.OpenForReading(_home.Store);
        store
            .Report(store.Find("scan"))
            .Findings.Select((finding, index) => Held(finding, index + 1))
            .Count()
            .ShouldBe(Many);

        Finding Held(Finding finding, int number)
        {
            if (number == Many)
            {
                (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(Bound);
            }

            return finding;
        }
    }

    public void Dispose() => _home.Dispose();
}
