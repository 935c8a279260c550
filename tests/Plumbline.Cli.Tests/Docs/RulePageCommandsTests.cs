using System.Diagnostics;
using System.Globalization;
using Plumbline.Cli.Commands;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>
/// The commands of every rule's page, as bash takes them apart: those of the OCI CLI against the CLI's definitions, ours
/// against our own parser. Pages that say more than the usual, and one that does not, are carried out elsewhere.
/// </summary>
public sealed class RulePageCommandsTests
{
    private const string Functions = """
        set +u
        call() { printf '%s\0' "$page" "$#" "$@"; }
        oci() { call oci "$@"; }
        plumb() { call plumb "$@"; }
        """;

    [Fact]
    public async Task Every_command_is_one_that_its_program_has()
    {
        var calls = await CallsAsync();

        calls.Count.ShouldBeGreaterThan(RulePages.All.Count * 4);
        calls.SelectMany(call => Problems(call).Select(problem => $"{call.Page}: {problem}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_scans_by_its_own_rule()
    {
        var calls = (await CallsAsync()).Where(call => call.Words[0] == "plumb").ToLookup(call => call.Page);

        foreach (var rule in RuleCatalog.Of(typeof(TenancyScanner).Assembly).Rules)
        {
            var page = RulePages.All.Single(page => Path.GetFileName(page.File) == $"{rule.GetType().Name}.md");
            calls[page.File]
                .ShouldContain(call => call.Words.SequenceEqual(new[] { "plumb", "scan", "--rule", rule.Id }));
        }
    }

    private static CommandContext Context =>
        new()
        {
            Output = Stream.Null,
            Error = TextWriter.Null,
            OutputIsTerminal = false,
            ErrorIsTerminal = false,
            Environment = new Dictionary<string, string>(),
            HomeDirectory = Path.GetTempPath(),
            Stop = new StopSignal(),
        };

    private static IEnumerable<string> Problems((string Page, IReadOnlyList<string> Words) call) =>
        call.Words[0] == "oci"
            ? OciCommandLine.Problems([.. call.Words.Skip(1)])
            : PlumbCommand
                .Create(Context)
                .Parse([.. call.Words.Skip(1)], CommandLine.Plain)
                .Errors.Select(error => error.Message);

    private static async Task<IReadOnlyList<(string Page, IReadOnlyList<string> Words)>> CallsAsync()
    {
        var script = string.Join(
            '\n',
            RulePages
                .All.SelectMany(page => MarkdownBlocks.Shell(page.Text).Select(block => $"page='{page.File}'\n{block}"))
                .Prepend(Functions)
        );
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, script);
        var (exitCode, output, error) = await ChildProcess.RunAsync(new ProcessStartInfo("bash", [file]));
        File.Delete(file);
        exitCode.ShouldBe(0, error);
        return [.. Calls(new Queue<string>(output.Split('\0')[..^1]))];
    }

    private static IEnumerable<(string Page, IReadOnlyList<string> Words)> Calls(Queue<string> words)
    {
        while (words.TryDequeue(out var page))
        {
            var count = int.Parse(words.Dequeue(), CultureInfo.InvariantCulture);
            yield return (page, [.. Enumerable.Range(0, count).Select(_ => words.Dequeue())]);
        }
    }
}
