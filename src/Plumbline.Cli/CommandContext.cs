namespace Plumbline.Cli;

/// <summary>The world around one run of the program, so that tests can replace it.</summary>
internal sealed record CommandContext
{
    /// <summary>Data goes here and nothing else does.</summary>
    public required Stream Output { get; init; }

    /// <summary>Progress, warnings and errors.</summary>
    public required TextWriter Error { get; init; }

    public required bool OutputIsTerminal { get; init; }

    public required bool ErrorIsTerminal { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required string HomeDirectory { get; init; }

    /// <summary>Where settings are looked for; empty for the folder that the program runs in.</summary>
    public string WorkingDirectory { get; init; } = "";

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>What stops the program early.</summary>
    public required StopSignal Stop { get; init; }

    public void Warn(string sentence) => Error.WriteLine($"plumb: warning: {Terminal.SafeText.Escape(sentence)}");

    public void Note(string sentence) => Error.WriteLine($"plumb: {Terminal.SafeText.Escape(sentence)}");

    /// <summary>Several sentences, a line each.</summary>
    public int Fail(int exitCode, IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            Fail(exitCode, sentence);
        }

        return exitCode;
    }

    public int Fail(int exitCode, string sentence)
    {
        Error.WriteLine($"plumb: {Terminal.SafeText.Escape(sentence)}");
        return exitCode;
    }
}
