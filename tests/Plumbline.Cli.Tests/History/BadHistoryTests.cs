using System.Diagnostics;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.History;

public sealed class BadHistoryTests : IDisposable
{
    private readonly SavedScans _scans = new();

    [Theory]
    [InlineData("report", "There is no store '")]
    [InlineData("report --list", "'plumb scan --save' makes one.")]
    [InlineData("report nothing.json", "There is no file 'nothing.json'.")]
    [InlineData("report nothing.db#latest", "There is no file 'nothing.db#latest'.")]
    [InlineData("report .", "'.' is a folder: name a JSON report or a store's file.")]
    [InlineData(
        "report --store plumbline.db",
        "--store takes a SQLite file, as in 'sqlite:plumbline.db', not 'plumbline.db'."
    )]
    [InlineData("report --store sqlite:/tmp", "The store '/tmp' is a folder: name a file in it.")]
    [InlineData("report --coverage", "--coverage is not possible here")]
    [InlineData("demo -q --save --store sqlite:/tmp", "The store '/tmp' is a folder: name a file in it.")]
    [InlineData("demo -q --baseline latest", "There is no store '")]
    [InlineData("diff previous latest", "There is no store '")]
    [InlineData("scan --from latest", "There is no store '")]
    [InlineData("diff a.json latest -o pdf", "There is no output format 'pdf'.")]
    public async Task What_is_not_there_is_told_before_anything_else_is_done(string command, string message) =>
        (await _scans.RunAsync(command.Split(' '))).ShouldFailWith(ExitCode.WrongUsage, message);

    [Fact]
    public async Task A_scan_id_that_is_not_there_gets_a_suggestion()
    {
        await _scans.SaveAsync(SavedScans.Key("a"));

        (await _scans.RunAsync("report", "lastet")).ShouldFailWith(
            ExitCode.WrongUsage,
            "holds no scan 'lastet'. Did you mean 'latest'?"
        );
    }

    [Fact]
    public async Task A_damaged_store_is_told_and_costs_no_scan()
    {
        await _scans.SaveAsync(SavedScans.Key("a"));
        var bytes = await File.ReadAllBytesAsync(_scans.Store, TestContext.Current.CancellationToken);
        new Random(7).NextBytes(bytes.AsSpan(4096, 8192));
        await File.WriteAllBytesAsync(_scans.Store, bytes, TestContext.Current.CancellationToken);

        (await _scans.RunAsync("report")).ShouldFailWith(ExitCode.Failed, "is damaged, or is no store of plumb");
        (await _scans.ScanAsync([], "--save")).ShouldFailWith(ExitCode.Failed, "is damaged, or is no store of plumb");
    }

    [Fact]
    public async Task A_report_that_was_cut_in_half_is_no_baseline()
    {
        var file = _scans.PathOf("scan.json");
        await _scans.ScanAsync([SavedScans.Key("a")], "-o", $"json={file}");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text[..(text.Length / 2)], TestContext.Current.CancellationToken);

        (await _scans.ScanAsync([], "--baseline", file)).ShouldFailWith(
            ExitCode.WrongUsage,
            "is no whole report of 'plumb scan -o json'"
        );
    }

    [Fact]
    public async Task A_file_of_a_gigabyte_that_is_no_report_is_refused()
    {
        var file = _scans.PathOf("large.json");
        await using (var large = File.Create(file))
        {
            large.SetLength(1 << 30);
        }

        (await _scans.RunAsync("report", file)).ShouldFailWith(ExitCode.WrongUsage, "is no whole report");
    }

    [Fact]
    public async Task A_disk_that_is_full_costs_this_scan_and_none_before()
    {
        await _scans.SaveAsync(SavedScans.Key("a"));
        var keys = Enumerable.Range(1, 2000).Select(number => SavedScans.Key($"ocid1.key.oc1.iad.v.{number}"));
        await _scans.ScanAsync(keys);

        var (exitCode, _, error) = await InChildAsync(
            "trap '' XFSZ; ulimit -f 400; exec \"$@\"",
            [],
            "demo",
            "-q",
            "--save",
            "--tenancy",
            _scans.PathOf("tenancy.json"),
            "--rule",
            "OCI-KMS-004"
        );

        exitCode.ShouldBe(ExitCode.Failed, error);
        error.ShouldContain("takes no more");
        error.ShouldContain("earlier ones are as they were");
        var list = await _scans.RunAsync("report", "--list", "-o", "json");
        list.Json.GetProperty("items").GetArrayLength().ShouldBe(1);
        (await _scans.RunAsync("report", "latest")).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task In_a_folder_that_is_read_only_a_store_can_be_read_but_not_saved_to()
    {
        await _scans.SaveAsync(SavedScans.Key("a"));
        var folder = Path.GetDirectoryName(_scans.Store)!;
        Open(_scans.Plumb.Home.FullName, folder);
        const UnixFileMode Reading = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        File.SetUnixFileMode(_scans.Store, Reading);

        var store = $"sqlite:{_scans.Store}";
        var read = await InChildAsync("exec \"$@\"", AsNobody, "report", "-o", "json", "--store", store);
        var saved = await InChildAsync("exec \"$@\"", AsNobody, "demo", "-q", "--save", "--store", store);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        read.ExitCode.ShouldBe(ExitCode.Done, read.Error);
        read.Output.ShouldContain("plumbline.scan/1");
        saved.ExitCode.ShouldBe(ExitCode.Failed, saved.Error);
        saved.Error.ShouldContain("cannot be written: its folder or the file is read-only.");
        saved.Output.ShouldBeEmpty();
    }

    public void Dispose() => _scans.Dispose();

    /// <summary>Who may do everything meets no folder that is read-only.</summary>
    private static string[] AsNobody =>
        Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];

    /// <summary>Folders that others may look into, and nobody may change.</summary>
    private static void Open(string home, string folder)
    {
        const UnixFileMode All =
            UnixFileMode.UserRead
            | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead
            | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead
            | UnixFileMode.OtherExecute;
        for (var path = folder; path != home; path = Path.GetDirectoryName(path)!)
        {
            File.SetUnixFileMode(path, path == folder ? All : All | UnixFileMode.UserWrite);
        }

        File.SetUnixFileMode(home, All | UnixFileMode.UserWrite);
    }

    /// <summary>The program in a process of its own, with what a shell can do to it.</summary>
    private Task<(int ExitCode, string Output, string Error)> InChildAsync(
        string script,
        string[] before,
        params string[] arguments
    )
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "plumb.dll"), .. arguments];
        var start = new ProcessStartInfo("bash", ["-c", script, "bash", .. before, .. program]);
        start.SetEnvironment([
            new("HOME", _scans.Plumb.Home.FullName),
            // The runtime's own files have a limit too.
            new("DOTNET_EnableWriteXorExecute", "0"),
            new("DOTNET_EnableDiagnostics", "0"),
        ]);
        return ChildProcess.RunAsync(start);
    }
}
