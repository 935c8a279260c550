using System.Runtime.InteropServices;

namespace Plumbline.Cli;

/// <summary>Ctrl-C, SIGTERM and a closed terminal as a cancellation token; a second signal ends the process at once.</summary>
internal sealed class StopSignal : IDisposable
{
    private static readonly Dictionary<PosixSignal, int> ExitCodes = new()
    {
        [PosixSignal.SIGINT] = Cli.ExitCode.Interrupted,
        [PosixSignal.SIGTERM] = Cli.ExitCode.Terminated,
        [PosixSignal.SIGHUP] = Cli.ExitCode.HungUp,
    };

    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    public CancellationToken Token => _source.Token;

    /// <summary>The exit code that tells which signal came; null while none did.</summary>
    public int? ExitCode { get; private set; }

    public static StopSignal Listen()
    {
        var signal = new StopSignal();
        signal._registrations.AddRange(
            ExitCodes.Keys.Select(posix => PosixSignalRegistration.Create(posix, signal.Handle))
        );
        return signal;
    }

    /// <summary>Completes when a signal comes.</summary>
    public Task WaitAsync()
    {
        var stopped = new TaskCompletionSource();
        _source.Token.Register(stopped.SetResult);
        return stopped.Task;
    }

    public void Raise(int exitCode)
    {
        ExitCode ??= exitCode;
        _source.Cancel();
    }

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        Raise(ExitCodes[context.Signal]);
    }
}
