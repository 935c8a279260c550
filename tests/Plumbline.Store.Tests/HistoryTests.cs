using Plumbline.Core.Scans;

namespace Plumbline.Store.Tests;

public sealed class HistoryTests : IDisposable
{
    private static readonly DateTimeOffset Monday = Sample.Noon;
    private static readonly DateTimeOffset Tuesday = Monday.AddDays(1);
    private static readonly DateTimeOffset Wednesday = Monday.AddDays(2);

    private readonly StoreHome _home = new();

    [Fact]
    public void A_finding_knows_since_when_it_is_there()
    {
        _home.Save(
            Sample.Report("monday", Monday, Sample.Finding(1)),
            Sample.Report("tuesday", Tuesday, Sample.Finding(1), Sample.Finding(2))
        );

        Seen("tuesday").ShouldBe([(Monday, Tuesday), (Tuesday, Tuesday)]);
    }

    [Fact]
    public void An_old_scan_that_is_saved_late_moves_only_the_beginning()
    {
        _home.Save(
            Sample.Report("tuesday", Tuesday, Sample.Finding(1)),
            Sample.Report("monday", Monday, Sample.Finding(1, FindingStatus.Pass))
        );

        Seen("tuesday").ShouldBe([(Monday, Tuesday)]);
        using var store = ScanStore.OpenForReading(_home.Store);
        store.Find("latest").Id.ShouldBe("tuesday");
    }

    [Fact]
    public void What_is_about_to_be_saved_is_dated_as_if_it_were()
    {
        _home.Save(Sample.Report("monday", Monday, Sample.Finding(1)));
        using var store = ScanStore.OpenForWriting(_home.Store);

        var report = store.WithHistory(Sample.Report("tuesday", Tuesday, Sample.Finding(1), Sample.Finding(2)));

        report
            .Findings.Select(finding => (finding.FirstSeen, finding.LastSeen))
            .ShouldBe([(Monday, Tuesday), (Tuesday, Tuesday)]);
    }

    [Theory]
    [InlineData("latest", "wednesday")]
    [InlineData("previous", "tuesday")]
    [InlineData("Latest", "wednesday")]
    [InlineData("mon", "monday")]
    [InlineData("wednesday", "wednesday")]
    public void A_scan_is_found_by_id_by_its_beginning_and_by_its_place(string reference, string id)
    {
        SaveThreeDays();
        using var store = ScanStore.OpenForReading(_home.Store);

        store.Find(reference).Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("tuesdai", "holds no scan 'tuesdai'. Did you mean 'tuesday'? 'plumb report --list' names them all.")]
    [InlineData("latets", "Did you mean 'latest'?")]
    public void A_scan_that_is_not_there_is_an_error_with_a_suggestion(string reference, string message)
    {
        SaveThreeDays();
        using var store = ScanStore.OpenForReading(_home.Store);

        var error = Should.Throw<StoreException>(() => store.Find(reference));

        error.Message.ShouldContain(message);
        error.IsUsage.ShouldBeTrue();
    }

    [Fact]
    public void A_beginning_that_several_ids_have_is_an_error()
    {
        _home.Save(Sample.Report("scan-1", Monday), Sample.Report("scan-2", Tuesday));
        using var store = ScanStore.OpenForReading(_home.Store);

        Should.Throw<StoreException>(() => store.Find("scan")).Message.ShouldContain("write more of it");
    }

    [Fact]
    public void Before_the_first_scan_there_is_none()
    {
        _home.Save(Sample.Report("monday", Monday));
        using var store = ScanStore.OpenForReading(_home.Store);

        Should
            .Throw<StoreException>(() => store.Find("previous"))
            .Message.ShouldContain("holds no scan before the latest one");
        Should
            .Throw<StoreException>(() => store.Find("latest", "ocid1.tenancy.oc1..other"))
            .Message.ShouldContain("holds no scan of this tenancy yet");
    }

    public void Dispose() => _home.Dispose();

    private void SaveThreeDays() =>
        _home.Save(
            Sample.Report("monday", Monday),
            Sample.Report("tuesday", Tuesday),
            Sample.Report("wednesday", Wednesday)
        );

    private List<(DateTimeOffset?, DateTimeOffset?)> Seen(string id)
    {
        using var store = ScanStore.OpenForReading(_home.Store);
        return [.. store.Report(store.Find(id)).Findings.Select(finding => (finding.FirstSeen, finding.LastSeen))];
    }
}
