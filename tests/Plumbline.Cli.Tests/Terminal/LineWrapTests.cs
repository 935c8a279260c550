using Plumbline.Cli.Terminal;

namespace Plumbline.Cli.Tests.Terminal;

public sealed class LineWrapTests
{
    [Theory]
    [InlineData("fits in here", "fits in here")]
    [InlineData("a line that is too long for this", "a line that is too\nlong for this")]
    [InlineData("  indented lines stay indented", "  indented lines\n  stay indented")]
    [InlineData("Key     a value that is long", "Key     a value that\n        is long")]
    [InlineData("- a list hangs below its text", "- a list hangs below\n  its text")]
    [InlineData("12. a list hangs below its text", "12. a list hangs\n    below its text")]
    [InlineData("  ocid1.key.oc1.iad.abcdefghijkl", "  ocid1.key.oc1.iad.abcdefghijkl")]
    [InlineData("is ocid1.key.oc1.iad.abcdefghijkl or", "is\nocid1.key.oc1.iad.abcdefghijkl\nor")]
    [InlineData("漢字漢字漢字 漢字漢字", "漢字漢字漢字\n漢字漢字")]
    [InlineData("\u001b[31mred that is twenty wide\u001b[0m", "\u001b[31mred that is twenty\nwide\u001b[0m")]
    [InlineData("", "")]
    public void Lines_break_between_words_and_words_stay_whole(string line, string expected) =>
        string.Join('\n', LineWrap.Break(line, 20)).ShouldBe(expected);

    [Fact]
    public void Nothing_is_lost_at_any_width()
    {
        const string line = "      x fail          a-name-of-a-key  eu-frankfurt-1  and some more words, 12 of them";
        for (var width = 1; width < 100; width++)
        {
            var broken = LineWrap.Break(line, width).ToList();

            string.Join(' ', broken.SelectMany(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                .ShouldBe(string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }
    }
}
