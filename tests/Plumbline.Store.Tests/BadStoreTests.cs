using Microsoft.Data.Sqlite;

namespace Plumbline.Store.Tests;

public sealed class BadStoreTests : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    private readonly StoreHome _home = new();

    [Fact]
    public void Random_bytes_are_no_store()
    {
        var random = new byte[8192];
        new Random(7).NextBytes(random);
        Write(random);

        ShouldRefuse("is damaged, or is no store of plumb", isUsage: false);
        File.ReadAllBytes(_home.Store).ShouldBe(random, "what is no store of ours stays as it is");
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_store_that_was_cut_off_is_damaged(double share)
    {
        _home.Save(Sample.Report("scan", Enumerable.Range(1, 500).Select(number => Sample.Finding(number))));
        var whole = File.ReadAllBytes(_home.Store);
        Write(whole[..(int)(whole.Length * share)]);

        ShouldRefuse("is damaged, or is no store of plumb", isUsage: false);
    }

    [Fact]
    public void Damage_in_the_middle_is_found()
    {
        _home.Save(Sample.Report("scan", Enumerable.Range(1, 500).Select(number => Sample.Finding(number))));
        var bytes = File.ReadAllBytes(_home.Store);
        new Random(7).NextBytes(bytes.AsSpan(bytes.Length / 2, 16_384));
        Write(bytes);

        ShouldRefuse("is damaged, or is no store of plumb", isUsage: false);
    }

    [Fact]
    public void A_store_of_a_newer_version_is_left_to_that_version()
    {
        _home.Save(Sample.Report("scan"));
        Execute("PRAGMA user_version = 99");

        ShouldRefuse("was written by a newer version of plumb (format 99, this one knows 2)", isUsage: true);
    }

    [Fact]
    public void A_store_of_an_older_version_is_brought_up_to_this_one()
    {
        _home.Save(Sample.Report("old"));
        Execute("ALTER TABLE scan DROP COLUMN money");
        Execute("ALTER TABLE finding DROP COLUMN monthly_saving");
        Execute("PRAGMA user_version = 1");

        _home.Save(Sample.Report("new"));

        using var store = ScanStore.OpenForWriting(_home.Store);
        store.Scans.Select(scan => scan.Id).Order().ShouldBe(["new", "old"]);
        store.Scans.Select(store.Report).ShouldAllBe(report => report.Money == null);
    }

    [Fact]
    public void A_database_of_another_program_is_not_touched()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_home.Store)!);
        Execute("CREATE TABLE note (text TEXT)");

        ShouldRefuse("is a database of another program", isUsage: true);
    }

    [Fact]
    public void A_folder_is_no_store()
    {
        Directory.CreateDirectory(_home.Store);

        ShouldRefuse("is a folder: name a file in it", isUsage: true);
    }

    [Fact]
    public void A_store_that_is_not_there_can_be_saved_to_but_not_read()
    {
        Should
            .Throw<StoreException>(() => ScanStore.OpenForReading(_home.Store))
            .Message.ShouldContain("'plumb scan --save' makes one");
        File.Exists(_home.Store).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_an_error()
    {
        Write("a file"u8.ToArray());

        Should
            .Throw<StoreException>(() => ScanStore.OpenForWriting(Path.Combine(_home.Store, "plumbline.db")))
            .Message.ShouldContain("Name another one with --store.");
    }

    [Fact]
    public void Who_saves_while_another_scan_is_saved_waits_and_then_gives_up()
    {
        _home.Save(Sample.Report("first"));
        using var other = Connect();
        Execute(other, "BEGIN IMMEDIATE");
        using var store = ScanStore.OpenForWriting(_home.Store, Short);

        var error = Should.Throw<StoreException>(() => store.Save(Sample.Report("second"), snapshot: null));
        Execute(other, "COMMIT");
        store.Save(Sample.Report("second"), snapshot: null);

        error.Message.ShouldContain("is being written by another scan, which did not end in time: try again.");
        error.IsUsage.ShouldBeFalse();
        store.Scans.Count.ShouldBe(2);
    }

    [Fact]
    public void A_store_that_others_make_in_the_same_moment_is_theirs_and_ours()
    {
        for (var round = 0; round < 20; round++)
        {
            var store = Path.Combine(Path.GetDirectoryName(_home.Store)!, $"round-{round}", "plumbline.db");

            Should.NotThrow(() => RunAtOnce(4, () => ScanStore.OpenForWriting(store).Dispose()));
        }
    }

    [Fact]
    public async Task Scans_that_are_saved_at_the_same_time_are_all_saved()
    {
        var scans = Enumerable
            .Range(1, 4)
            .Select(number =>
                Task.Run(() =>
                    _home.Save(
                        Sample.Report($"scan{number}", Enumerable.Range(1, 300).Select(key => Sample.Finding(key)))
                    )
                )
            );
        await Task.WhenAll(scans);

        using var store = ScanStore.OpenForReading(_home.Store);

        store.Scans.Count.ShouldBe(4);
        store.Scans.Sum(scan => store.Report(scan).Findings.Count()).ShouldBe(1200);
    }

    public void Dispose() => _home.Dispose();

    private void ShouldRefuse(string message, bool isUsage)
    {
        foreach (var open in new[] { ScanStore.OpenForReading, path => ScanStore.OpenForWriting(path) })
        {
            var error = Should.Throw<StoreException>(() => open(_home.Store).Dispose());
            error.Message.ShouldContain(message);
            error.Message.ShouldContain(_home.Store);
            error.IsUsage.ShouldBe(isUsage);
        }
    }

    private void Write(byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_home.Store)!);
        File.WriteAllBytes(_home.Store, bytes);
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql) => connection.Execute(sql);

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_home.Store};Pooling=false");
        connection.Open();
        return connection;
    }

    private static void RunAtOnce(int count, Action deed)
    {
        using var start = new Barrier(count);
        var stop = TestContext.Current.CancellationToken;
        Task Begin() =>
            Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait(stop);
                    deed();
                },
                stop,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );
        Task.WaitAll([.. Enumerable.Range(0, count).Select(_ => Begin())], stop);
    }
}
