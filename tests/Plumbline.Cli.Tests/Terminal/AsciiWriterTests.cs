using Plumbline.Cli.Terminal;

namespace Plumbline.Cli.Tests.Terminal;

public sealed class AsciiWriterTests
{
    [Theory]
    [InlineData("✗ fail … 3 × 4 → 12", "x fail ... 3 x 4 -> 12")]
    [InlineData("Zürich", "Z\\u{fc}rich")]
    [InlineData("vault 🔐", "vault \\u{1f510}")]
    [InlineData("plain", "plain")]
    public void Signs_become_letters_and_the_rest_numbers(string text, string expected)
    {
        using var inner = new StringWriter { NewLine = "\n" };
        using var writer = new AsciiWriter(inner);

        writer.WriteLine(text);
        writer.Write(text.ToCharArray());

        inner.ToString().ShouldBe($"{expected}\n{expected}");
    }
}
