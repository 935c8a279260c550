using Plumbline.Cli.Options;
using Plumbline.Reports;

namespace Plumbline.Cli.Tests.Commands;

public sealed class OutputTargetTests
{
    private static readonly ReportFormat Picture = new("picture", ".png", "image/png", (_, _, _) => { })
    {
        IsBinary = true,
    };

    [Fact]
    public void What_is_no_text_does_not_go_to_a_terminal() =>
        Should
            .Throw<UsageException>(() => new OutputTarget(Picture, null).RequireFit(outputIsTerminal: true))
            .Message.ShouldBe("A terminal cannot show the format 'picture': give it a file, as in 'picture=scan.png'.");

    [Theory]
    [InlineData("scan.png", true)]
    [InlineData(null, false)]
    public void It_goes_to_a_file_or_a_pipe(string? path, bool outputIsTerminal) =>
        Should.NotThrow(() => new OutputTarget(Picture, path).RequireFit(outputIsTerminal));

    [Fact]
    public void Without_an_output_for_standard_output_the_table_goes_there()
    {
        var targets = OutputTarget.Parse(["json=a", "json=b"]);

        targets.Select(target => (target.Name, target.Path)).ShouldBe([("table", null), ("json", "a"), ("json", "b")]);
    }
}
