using System.Text;
using CsCheck;
using Plumbline.Oci.Discovery.Journals;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery.Journals;

/// <summary>What a killed scan, a power failure or somebody else leaves: never a crash, and never half of an answer.</summary>
public sealed class DamagedJournalTests : IDisposable
{
    private static readonly Dictionary<string, string[][]> Answers = new(StringComparer.Ordinal)
    {
        ["first"] =
        [
            ["1"],
        ],
        ["second"] =
        [
            ["a", "b"],
            [],
            ["ключ\n", "d"],
        ],
        ["third"] =
        [
            ["3"],
        ],
    };

    private readonly CheckpointHome _home = new();
    private readonly string _path;
    private readonly byte[] _whole;

    public DamagedJournalTests()
    {
        using (var journal = _home.Create())
        {
            journal.Answer("first", "1");
            var second = journal.Begin("second", CheckpointHome.Began);
            second.Add(Answers["second"][0]);
            journal.Answer("third", "3");
            second.Add(Answers["second"][1]);
            second.Add(Answers["second"][2]);
            second.Finish();
            _path = journal.Path!;
        }

        _whole = File.ReadAllBytes(_path);
    }

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task A_file_that_ends_anywhere_loses_only_what_is_not_whole()
    {
        for (var length = HeaderLength; length <= _whole.Length; length++)
        {
            File.WriteAllBytes(_path, _whole[..length]);
            using (var journal = await _home.FindAsync())
            {
                ShouldHold(journal!, name => length < EndOf(name), $"after {length} bytes");
                journal!.Answer("last", "4");
            }

            using var again = await _home.FindAsync();
            ShouldHold(again!, name => length < EndOf(name), $"after {length} bytes, and more");
            again!
                .Pages("last")
                .ShouldBe([
                    ["4"],
                ]);
        }
    }

    [Fact]
    public async Task A_file_that_ends_in_its_first_line_is_of_no_scan_and_stays_as_it_is()
    {
        for (var length = 0; length < HeaderLength; length++)
        {
            File.WriteAllBytes(_path, _whole[..length]);
            (await _home.FindAsync()).ShouldBeNull();
            File.ReadAllBytes(_path).ShouldBe(_whole[..length]);
        }
    }

    [Fact]
    public async Task A_line_that_is_lost_costs_its_answer_and_no_other()
    {
        var lines = Encoding.UTF8.GetString(_whole).Split('\n')[..^1];
        for (var lost = 1; lost < lines.Length; lost++)
        {
            // After a power failure the file may be long enough, and hold zeros.
            var zeros = new string('\0', lines[lost].Length);
            File.WriteAllText(_path, string.Join('\n', [.. lines[..lost], zeros, .. lines[(lost + 1)..], ""]));
            using var journal = await _home.FindAsync();
            var line = lines[lost];
            ShouldHold(journal!, name => line.Contains($"\"{name}\"", StringComparison.Ordinal), line);
        }
    }

    [Fact]
    public Task Any_bytes_after_the_first_line_are_no_crash() =>
        Gen.OneOf(Gen.Byte.Array[0, 200], Gen.String[Gen.Char["{}[]\",:0a\n"], 0, 60].Select(Encoding.UTF8.GetBytes))
            .SampleAsync(
                async bytes =>
                {
                    using var home = new CheckpointHome();
                    var path = home.Leave();
                    await File.AppendAllBytesAsync(path, [.. bytes, (byte)'\n']);
                    using var journal = await home.FindAsync();
                    journal!
                        .Pages("question")
                        .ShouldBe([
                            ["answer"],
                        ]);
                },
                iter: 500
            );

    [Fact]
    public Task Any_bytes_are_no_crash_and_stay_as_they_are() =>
        Gen
            .Byte.Array[0, 200]
            .SampleAsync(
                async bytes =>
                {
                    using var home = new CheckpointHome();
                    var path = home.Write($"scan-{Guid.NewGuid():N}.checkpoint", bytes);
                    (await home.FindAsync()).ShouldBeNull();
                    (await File.ReadAllBytesAsync(path)).ShouldBe(bytes);
                },
                iter: 200
            );

    [Theory]
    [InlineData("""{"question":"question","attempt":1,"page":0,"items":7}""")]
    [InlineData("""{"question":"question","attempt":1,"page":0,"items":{}}""")]
    [InlineData("""{"question":"question","attempt":1,"page":1,"asked":"today"}""")]
    [InlineData("""{"question":"question","attempt":1,"page":1,"asked":7}""")]
    [InlineData("""{"question":"question","attempt":9,"page":1,"asked":"2026-11-24T09:30:00Z"}""")]
    [InlineData("""{"question":"question","attempt":1.5,"page":0,"items":[]}""")]
    [InlineData("""{"question":"question","attempt":1,"page":-1,"items":[]}""")]
    [InlineData("""{"question":null,"attempt":1,"page":0,"items":[]}""")]
    [InlineData("""{"question":7,"attempt":1,"page":0,"items":[]}""")]
    [InlineData("""{"question":"question","attempt":1,"page":0,"others":[]}""")]
    [InlineData("""{"question":"question","attempt":1,"page":0,"items":[],"more":1}""")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task A_line_of_another_kind_says_nothing(string line)
    {
        using var home = new CheckpointHome();
        await File.AppendAllTextAsync(home.Leave(), line + "\n", TestContext.Current.CancellationToken);
        using var journal = await home.FindAsync();
        journal!
            .Pages("question")
            .ShouldBe([
                ["answer"],
            ]);
    }

    [Fact]
    public async Task Items_that_somebody_has_changed_are_told()
    {
        File.WriteAllText(_path, Encoding.UTF8.GetString(_whole).Replace("\"resourceType\"", "\"resourceTypo\""));
        using var journal = await _home.FindAsync();
        Should
            .Throw<IOException>(() => journal!.Pages("first"))
            .Message.ShouldBe($"The checkpoint '{_path}' is damaged. Remove it, or scan without --resume.");
    }

    private int HeaderLength => Array.IndexOf(_whole, (byte)'\n') + 1;

    /// <summary>How much of the file an answer takes to be whole.</summary>
    private int EndOf(string question)
    {
        var text = Encoding.UTF8.GetString(_whole);
        var line = text.Split('\n')
            .Single(line =>
                line.StartsWith($"{{\"question\":\"{question}\"", StringComparison.Ordinal)
                && line.Contains("\"asked\"", StringComparison.Ordinal)
            );
        return Encoding.UTF8.GetByteCount(text[..text.IndexOf(line, StringComparison.Ordinal)] + line) + 1;
    }

    private static void ShouldHold(Journal journal, Func<string, bool> isLost, string when)
    {
        foreach (var (name, pages) in Answers)
        {
            journal.Pages(name).ShouldBe(isLost(name) ? null : pages, when);
        }
    }
}
