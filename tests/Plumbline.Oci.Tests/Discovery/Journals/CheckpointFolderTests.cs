using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery.Journals;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery.Journals;

public sealed class CheckpointFolderTests : IDisposable
{
    private static readonly DateTimeOffset Began = CheckpointHome.Began;
    private readonly CheckpointHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task Where_nothing_was_kept_nothing_is_found_and_no_folder_is_made()
    {
        (await _home.FindAsync()).ShouldBeNull();
        _home.Folder.RemoveOld(Began);
        Directory.Exists(_home.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task Another_scan_is_not_resumed()
    {
        _home.Leave("of another tenancy");
        (await _home.FindAsync()).ShouldBeNull();
        _home.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_scan_of_another_build_is_not_resumed_and_that_is_said()
    {
        _home.Leave(program: "the last version");
        (await _home.FindAsync()).ShouldBeNull();
        _home
            .Warnings.ShouldHaveSingleItem()
            .ShouldStartWith("The scan that began at 2026-11-24 09:30:00Z was made by another version of plumb");
    }

    [Fact]
    public async Task A_file_of_another_format_is_not_resumed()
    {
        var path = _home.Leave();
        File.WriteAllText(path, File.ReadAllText(path).Replace("checkpoint/1", "checkpoint/2"));
        (await _home.FindAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task The_newest_scan_is_resumed()
    {
        _home.Leave(began: Began.AddHours(1));
        var newest = _home.Leave(began: Began.AddHours(3));
        _home.Leave(began: Began.AddHours(2));
        using var found = await _home.FindAsync();
        found!.Path.ShouldBe(newest);
    }

    [Fact]
    public async Task A_scan_that_is_running_is_not_resumed_by_another()
    {
        using (_home.Create())
        using (var second = _home.Create())
        {
            second.Answer("question", "of the second");
            (await _home.FindAsync()).ShouldBeNull();
        }

        using var found = await _home.FindAsync();
        found!
            .Pages("question")
            .ShouldBe([
                ["of the second"],
            ]);
        (await _home.FindAsync()).ShouldBeNull();
    }

    [Fact]
    public void Only_the_owner_may_look()
    {
        var path = _home.Leave();
        File.GetUnixFileMode(path).ShouldBe(TestHome.OwnerOnly);
        File.GetUnixFileMode(_home.Path).ShouldBe(TestHome.OwnerOnly | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherRead)]
    public async Task What_others_could_have_written_is_not_trusted(UnixFileMode more)
    {
        File.SetUnixFileMode(_home.Leave(), TestHome.OwnerOnly | more);
        (await _home.FindAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task After_a_week_a_checkpoint_is_removed_unless_a_scan_has_it_open()
    {
        var old = _home.Leave();
        var recent = _home.Leave();
        using var running = _home.Create();
        Touch(old, TimeSpan.FromDays(7.1));
        Touch(recent, TimeSpan.FromDays(6.9));
        Touch(running.Path!, TimeSpan.FromDays(8));

        _home.Folder.RemoveOld(Began);

        File.Exists(old).ShouldBeFalse();
        File.Exists(recent).ShouldBeTrue();
        File.Exists(running.Path).ShouldBeTrue();
        using var found = await _home.FindAsync();
        found!.Path.ShouldBe(recent);
    }

    [Fact]
    public async Task Files_of_others_stay()
    {
        string[] names =
        [
            "notes.txt",
            "scan-2026.checkpoint",
            "scan-.checkpoint",
            "scan-0.ndjson",
            "scan-zz.checkpoint",
        ];
        foreach (var name in names)
        {
            Touch(_home.Write(name, "mine"), TimeSpan.FromDays(400));
        }

        _home.Folder.RemoveOld(Began);
        (await _home.FindAsync()).ShouldBeNull();
        await _home.Folder.RemoveOlderAsync(Path.Combine(_home.Path, "scan-~"), CheckpointHome.Scan);

        _home.Files.ShouldBe(names, ignoreOrder: true);
        names.ShouldAllBe(name => File.ReadAllText(Path.Combine(_home.Path, name)) == "mine");
    }

    [Fact]
    public async Task A_scan_that_came_to_its_end_replaces_older_ones_of_the_same_scope()
    {
        var older = _home.Leave(began: Began.AddHours(-1));
        var upgraded = _home.Leave(program: "the last version", began: Began.AddHours(-2));
        var another = _home.Leave("of another tenancy", began: Began.AddHours(-1));
        using var running = _home.Create(began: Began.AddHours(-1));
        var own = _home.Leave();
        var newer = _home.Leave(began: Began.AddHours(1));

        await _home.Folder.RemoveOlderAsync(own, CheckpointHome.Scan);

        File.Exists(older).ShouldBeFalse();
        File.Exists(upgraded).ShouldBeFalse();
        string[] kept = [another, running.Path!, own, newer];
        kept.ShouldAllBe(path => File.Exists(path));
    }

    [Fact]
    public void A_scan_without_any_answer_leaves_nothing()
    {
        using (var journal = _home.Create())
        {
            journal.Rest([], OciJson.Default.SearchHit);
            journal.Answer("question", "answer");
        }

        _home.Create().Dispose();
        _home.Files.Count.ShouldBe(1);
    }

    [Fact]
    public void What_is_gone_already_can_be_discarded()
    {
        using var journal = _home.Create();
        Directory.Delete(_home.Path, recursive: true);
        journal.Discard();
        journal.Answer("question", "answer");
        Directory.Exists(_home.Path).ShouldBeFalse();
    }

    [Fact]
    public void A_link_that_somebody_has_laid_there_is_not_written_through()
    {
        var target = _home.Write("target", "mine");
        var link = Path.Combine(_home.Path, "link");
        File.CreateSymbolicLink(link, target);
        Should.Throw<IOException>(() => JournalFile.Create(link, _ => { }));
        File.ReadAllText(target).ShouldBe("mine");
    }

    private static void Touch(string path, TimeSpan ago) => File.SetLastWriteTimeUtc(path, (Began - ago).UtcDateTime);
}
