namespace Plumbline.Simulator.Principals;

/// <summary>Writes the token files again before they expire, as the platform does for functions and pods.</summary>
internal sealed class TokenRenewal : IDisposable
{
    private static readonly TimeSpan Period = TokenIssuer.Life / 2;

    private readonly Lock _gate = new();
    private readonly Action _write;
    private readonly Action<string>? _log;
    private readonly ITimer _timer;
    private bool _isOver;

    public TokenRenewal(Action write, Action<string>? log, TimeProvider time)
    {
        (_write, _log) = (write, log);
        _timer = time.CreateTimer(_ => Renew(), null, Period, Period);
    }

    public void Dispose()
    {
        // A renewal that runs is waited for; one that comes later must not find the folder gone.
        lock (_gate)
        {
            _isOver = true;
        }

        _timer.Dispose();
    }

    private void Renew()
    {
        lock (_gate)
        {
            try
            {
                if (!_isOver)
                {
                    _write();
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                _log?.Invoke($"The token files cannot be renewed: {problem.Message}");
            }
        }
    }
}
