using System.Text;
using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Core.Snapshots;
using Plumbline.Store.Rows;

namespace Plumbline.Store.Tests;

public sealed class ScanStoreTests : IDisposable
{
    private readonly StoreHome _home = new();

    [Fact]
    public void A_saved_scan_comes_back_as_it_was()
    {
        var saved = Sample.Report("scan", Sample.Finding(2), Sample.Finding(1, FindingStatus.Excepted));
        _home.Save(saved);

        using var store = ScanStore.OpenForReading(_home.Store);
        var report = store.Report(store.Find("scan"));

        Json(report).ShouldBe(Json(saved));
        report.Exceptions.ShouldBe(saved.Exceptions);
        report.Counts.ShouldBe(saved.Counts);
        report.Findings.SelectMany(Parts).ShouldBe(saved.Findings.SelectMany(Parts));
        report.Findings.ShouldAllBe(finding => finding.FirstSeen == Sample.Noon && finding.LastSeen == Sample.Noon);
    }

    [Fact]
    public void An_inventory_comes_back_as_it_was()
    {
        var items = """[{"id":"1"},{"id":"2"}]""";
        using (var store = ScanStore.OpenForWriting(_home.Store))
        {
            store.Save(Sample.Report("scan"), new Snapshot("""{"tenancy":"t"}""", [Part(items)]));
        }

        using var read = ScanStore.OpenForReading(_home.Store);
        var snapshot = read.Inventory(read.Find("latest"))!;

        snapshot.Outline.ShouldBe("""{"tenancy":"t"}""");
        var part = snapshot.Parts.ShouldHaveSingleItem();
        Encoding.UTF8.GetString(part.Read().Span).ShouldBe(items);
        part.ShouldBe(Part(items) with { Read = part.Read });
    }

    [Fact]
    public void A_scan_without_inventory_has_none()
    {
        _home.Save(Sample.Report("scan"));

        using var store = ScanStore.OpenForReading(_home.Store);

        store.Inventory(store.Find("scan")).ShouldBeNull();
    }

    [Fact]
    public void What_breaks_off_in_the_middle_leaves_nothing_and_earlier_scans_whole()
    {
        _home.Save(Sample.Report("first", Sample.Finding(1)));
        using var store = ScanStore.OpenForWriting(_home.Store);

        Should.Throw<IOException>(() => store.Save(Sample.Report("second", Broken()), snapshot: null));

        store.Scans.Select(scan => scan.Id).ShouldBe(["first"]);
        store.Report(store.Find("first")).Findings.Count().ShouldBe(1);
        store.Save(Sample.Report("second", Sample.Finding(1)), snapshot: null);
        store.Scans.Count.ShouldBe(2);
    }

    [Fact]
    public void The_same_scan_is_not_saved_twice()
    {
        _home.Save(Sample.Report("scan"));

        Should
            .Throw<StoreException>(() => _home.Save(Sample.Report("scan")))
            .Message.ShouldBe("The scan scan is saved already.");
    }

    [Fact]
    public void A_rules_page_is_kept_once_for_all_scans()
    {
        _home.Save(Enumerable.Range(1, 5).Select(number => Sample.Report($"scan{number}")));

        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_home.Store};Pooling=false");
        connection.Open();

        connection.Scalar("SELECT count(*) FROM rule_card").ShouldBe(1L);
        connection.Scalar("SELECT count(*) FROM scan_rule").ShouldBe(5L);
        connection.Scalar("PRAGMA journal_mode").ShouldBe("wal");
    }

    [Fact]
    public void Only_the_owner_may_read_what_is_saved()
    {
        _home.Save(Sample.Report("scan"));

        File.GetUnixFileMode(_home.Store).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(Path.GetDirectoryName(_home.Store)!)
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => _home.Dispose();

    private static string Json(ScanReport report) =>
        JsonSerializer.Serialize(report.Scan, RowJson.Default.ScanFacts)
        + string.Concat(report.Rules.Select(rule => JsonSerializer.Serialize(rule, RowJson.Default.RuleCard)))
        + string.Concat(report.Gaps.Select(gap => JsonSerializer.Serialize(gap, RowJson.Default.Gap)));

    /// <summary>All there is to a finding.</summary>
    private static object?[] Parts(Finding finding) =>
        [
            finding.Id,
            finding.Rule.Id,
            finding.Risk,
            finding.Status,
            finding.Resource,
            finding.Parent,
            finding.CompartmentPath,
            finding.Message,
            string.Join(", ", finding.Evidence),
            string.Join(", ", finding.Parameters),
            finding.Exception,
        ];

    private static IEnumerable<Finding> Broken()
    {
        yield return Sample.Finding(1);
        yield return Sample.Finding(2);
        throw new IOException("the journal is gone");
    }

    private static SnapshotPart Part(string items) =>
        new()
        {
            ResourceType = "Key",
            Region = "us-ashburn-1",
            CompartmentId = "a",
            Count = 2,
            ReadAt = Sample.Noon,
            IsJudged = true,
            Origin = "{}",
            Read = () => Encoding.UTF8.GetBytes(items),
        };
}
