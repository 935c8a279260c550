using System.Text.Json;

namespace Plumbline.Cli.Tests;

/// <summary>What one run of the program left behind.</summary>
internal sealed record RunResult(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>A failure is sentences on standard error, and nothing else: no stack trace, no data.</summary>
    public void ShouldFailWith(int exitCode, string sentence)
    {
        Error.ShouldContain(sentence);
        Error.ShouldNotContain("   at ");
        Error.ShouldNotContain("Exception", Case.Sensitive);
        Output.ShouldBeEmpty();
        ExitCode.ShouldBe(exitCode);
    }
}
