namespace Plumbline.Cli.Tests.Docs;

/// <summary>
/// Every shell block in the documentation runs, in order, in a folder of its own against a simulated tenancy. Rules' pages
/// call <c>plumb</c> all in the same way: of those that do, one runs; each rule runs elsewhere.
/// </summary>
[Collection(nameof(DocumentedCommands))]
public sealed class DocumentedCommandsTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    public static TheoryData<string> Pages =>
        [
            "README.md",
            .. Files("docs", "guide"),
            .. RulePages.All.Where((page, index) => !page.IsUsual || index == 0).Select(page => page.File),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_command_on_the_page_works(string page)
    {
        var blocks = MarkdownBlocks.Shell(
            await File.ReadAllTextAsync(Repository.PathOf(page), TestContext.Current.CancellationToken)
        );
        await using var shell = new DocumentationShell(simulator.Server);

        blocks.ShouldNotBeEmpty();
        foreach (var block in blocks)
        {
            await shell.RunAsync(block);
        }

        shell.OciCalls.SelectMany(OciCommandLine.Problems).ShouldBeEmpty();
    }

    private static IEnumerable<string> Files(params string[] folder) =>
        Directory
            .EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Order(StringComparer.Ordinal);
}
