using Plumbline.Cli.Terminal;

namespace Plumbline.Cli;

/// <summary>The world around one run of the program, so that tests can replace it.</summary>
internal sealed record CommandContext
{
    /// <summary>Data goes here and nothing else does.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where answers to questions come from; nobody answers where it is null.</summary>
    public TextReader? Input { get; init; }

    /// <summary>Progress, warnings and errors.</summary>
    public required TextWriter Error { get; init; }

    public required bool OutputIsTerminal { get; init; }

    public required bool ErrorIsTerminal { get; init; }

    /// <summary>The width of the terminal; null when there is none.</summary>
    public int? Columns { get; init; }

    /// <summary>Where lines of text on standard output are to be broken.</summary>
    public int OutputColumns => OutputIsTerminal ? Columns ?? int.MaxValue : int.MaxValue;

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required string HomeDirectory { get; init; }

    /// <summary>Where settings are looked for; empty for the folder that the program runs in.</summary>
    public string WorkingDirectory { get; init; } = "";

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>What stops the program early.</summary>
    public required StopSignal Stop { get; init; }

    /// <summary>A variable of the environment; null when it is missing or empty.</summary>
    public string? Variable(string name) =>
        Environment.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    public void Warn(string sentence) => Say($"plumb: warning: {sentence}");

    public void Note(string sentence) => Say($"plumb: {sentence}");

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
        Note(sentence);
        return exitCode;
    }

    private void Say(string line)
    {
        var safe = SafeText.Escape(line);
        var lines = ErrorIsTerminal && Columns is { } columns ? LineWrap.Break(safe, columns) : [safe];
        foreach (var part in lines)
        {
            Error.WriteLine(part);
        }
    }
}
