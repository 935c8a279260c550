using Plumbline.Cli.Terminal;

namespace Plumbline.Cli.Tests.Terminal;

public sealed class LenientWriterTests
{
    [Fact]
    public void What_cannot_be_told_is_no_failure()
    {
        using var writer = new LenientWriter(new FullDisk());

        Should.NotThrow(() =>
        {
            writer.Write('a');
            writer.Write("b");
            writer.WriteLine("c");
            writer.Flush();
        });
    }

    [Fact]
    public void What_can_be_told_is_told()
    {
        using var text = new StringWriter();
        using var writer = new LenientWriter(text);

        writer.Write("one ");
        writer.WriteLine("two");

        text.ToString().ShouldBe($"one two{Environment.NewLine}");
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");

        public override void WriteLine(string? value) => throw new UnauthorizedAccessException("It is closed");

        public override void Flush() => throw new IOException("No space left on device");
    }
}
