using Plumbline.Cli.Settings;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Processes;

/// <summary>Several people, or jobs, add exceptions to one file at the same time.</summary>
public sealed class ExceptionRaceTests : IDisposable
{
    private const int Writers = 6;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumbline-race-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Nothing_that_was_added_is_lost_and_no_id_is_given_twice()
    {
        var writers = Enumerable.Range(0, Writers).Select(AddAsync).ToList();

        (await Task.WhenAll(writers)).ShouldAllBe(exitCode => exitCode == ExitCode.Done);

        var file = _folder.GetFiles().ShouldHaveSingleItem();
        var entries = ExceptionsFile.Read(file.FullName);
        entries
            .Select(entry => entry.Exception.Id)
            .Order()
            .ShouldBe(Enumerable.Range(1, Writers).Select(n => $"exception-{n}"));
        entries
            .Select(entry => entry.Exception.Owner)
            .Order()
            .ShouldBe(Enumerable.Range(0, Writers).Select(n => $"team {n}"));
    }

    private async Task<int> AddAsync(int number)
    {
        string[] add =
        [
            "exception",
            "add",
            "--owner",
            $"team {number}",
            "--reason",
            "r",
            "--tag",
            "x",
            "--expires",
            "2099-12-31",
        ];
        await using var plumb = PlumbProcess.Start(add, workingDirectory: _folder.FullName);
        return await plumb.WaitForExitAsync();
    }
}
