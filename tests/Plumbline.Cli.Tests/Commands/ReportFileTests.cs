using Plumbline.Cli.Commands;

namespace Plumbline.Cli.Tests.Commands;

public sealed class ReportFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-report-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void It_has_its_name_when_it_is_whole_and_not_before()
    {
        var path = PathOf("scan.json");
        using (var file = ReportFile.Open(path))
        {
            file.Stream.WriteByte((byte)'x');
            File.Exists(path).ShouldBeFalse();
            file.Commit();
        }

        Names().ShouldBe(["scan.json"]);
        File.ReadAllText(path).ShouldBe("x");
    }

    [Fact]
    public void An_old_one_survives_a_failure_and_nothing_stays_beside_it()
    {
        File.WriteAllText(PathOf("scan.json"), "old");
        using (var file = ReportFile.Open(PathOf("scan.json")))
        {
            file.Stream.WriteByte((byte)'x');
        }

        Names().ShouldBe(["scan.json"]);
        File.ReadAllText(PathOf("scan.json")).ShouldBe("old");
    }

    [Fact]
    public void Whoever_could_not_read_the_old_one_cannot_read_the_new_one()
    {
        const UnixFileMode ownerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.WriteAllText(PathOf("scan.json"), "old");
        File.SetUnixFileMode(PathOf("scan.json"), ownerOnly);

        Write(PathOf("scan.json"), "new");

        File.GetUnixFileMode(PathOf("scan.json")).ShouldBe(ownerOnly);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_stays_and_what_it_leads_to_is_written(bool isThere)
    {
        if (isThere)
        {
            File.WriteAllText(PathOf("target.json"), "old");
        }

        File.CreateSymbolicLink(PathOf("link.json"), "target.json");

        Write(PathOf("link.json"), "new");

        new FileInfo(PathOf("link.json")).LinkTarget.ShouldBe("target.json");
        File.ReadAllText(PathOf("target.json")).ShouldBe("new");
        Names().ShouldBe(["link.json", "target.json"]);
    }

    [Fact]
    public void A_device_is_written_and_not_replaced()
    {
        File.CreateSymbolicLink(PathOf("nothing"), "/dev/null");

        Write(PathOf("nothing"), "new");

        File.ReadAllText("/dev/null").ShouldBeEmpty();
        Names().ShouldBe(["nothing"]);
    }

    /// <summary>It lies in /dev, and holds files like any other folder.</summary>
    [Fact]
    public void A_file_in_shared_memory_is_replaced_whole()
    {
        var path = $"/dev/shm/plumb-{Guid.NewGuid():N}.json";
        try
        {
            File.WriteAllText(path, "a longer one that is old");

            Write(path, "new");

            File.ReadAllText(path).ShouldBe("new");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_named() =>
        Should
            .Throw<UsageException>(() => ReportFile.Open(PathOf("none/scan.json")))
            .Message.ShouldStartWith($"The file '{PathOf("none/scan.json")}' cannot be written: ");

    private static void Write(string path, string text)
    {
        using var file = ReportFile.Open(path);
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Commit();
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private IEnumerable<string> Names() => _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal);
}
