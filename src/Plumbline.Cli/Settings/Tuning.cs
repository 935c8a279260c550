using Plumbline.Core.Exceptions;
using Plumbline.Core.Exceptions.Files;
using Plumbline.Core.Settings;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Settings;

/// <summary>How rules are set, and what is accepted, in this run.</summary>
internal sealed record Tuning
{
    public required SettingsFile Settings { get; init; }

    public required Profile Profile { get; init; }

    /// <summary>Null when there is no file with exceptions.</summary>
    public required string? ExceptionsPath { get; init; }

    public required IReadOnlyList<ExceptionEntry> Exceptions { get; init; }

    public ScanRequest ApplyTo(ScanRequest request) =>
        request with
        {
            Profile = Profile,
            Exceptions = new ExceptionSet([.. Exceptions.Select(entry => entry.Exception)]),
        };

    /// <summary>Which files count, so that nobody is surprised by one.</summary>
    public void Tell(Action<string> note)
    {
        if (Settings.Path is { } path)
        {
            note($"Settings of {path}, profile {Profile.Name}.");
        }

        if (ExceptionsPath is { } exceptions)
        {
            note($"Exceptions of {exceptions}.");
        }
    }
}
