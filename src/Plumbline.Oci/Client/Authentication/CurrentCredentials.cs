using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>
/// The credentials that are good now. Whichever request notices first that they should be renewed does it, once for
/// all; the others go on with what is still good, or wait. Safe to use from many threads.
/// </summary>
/// <param name="first">The credentials to begin with.</param>
/// <param name="source">Where newer ones come from; null when these are for ever.</param>
/// <param name="time">Decides what is still good.</param>
internal sealed class CurrentCredentials(Credentials first, ICredentialSource? source, TimeProvider time) : IDisposable
{
    /// <summary>How long after a failure, or after credentials that OCI refused, no new ones are asked for.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _renewing = new(1);
    private volatile State _state = new(first, first.RenewAt);
    private DateTimeOffset _replacedAt = DateTimeOffset.MinValue;

    public Credentials Latest => _state.Credentials;

    /// <exception cref="ConfigurationException">The old ones have expired, and there are no new ones.</exception>
    /// <exception cref="OciException">As above.</exception>
    /// <exception cref="SessionExpiredException">As above.</exception>
    public ValueTask<Credentials> GetAsync(CancellationToken cancellationToken)
    {
        var (state, now) = (_state, time.GetUtcNow());
        return now < state.RenewAt ? new(state.GoodAt(now)) : new(RenewAsync(cancellationToken));
    }

    /// <summary>After OCI refused credentials: whether there are others now, so that the call is worth repeating.</summary>
    public async Task<bool> ReplaceAsync(Credentials refused, CancellationToken cancellationToken)
    {
        await _renewing.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            if (_state.Credentials.KeyId == refused.KeyId && now - _replacedAt >= Pause)
            {
                _replacedAt = now;
                await ObtainAsync(cancellationToken);
            }

            return _state.Credentials.KeyId != refused.KeyId;
        }
        finally
        {
            _renewing.Release();
        }
    }

    public void Dispose()
    {
        _state.Credentials.Dispose();
        _renewing.Dispose();
    }

    private async Task<Credentials> RenewAsync(CancellationToken cancellationToken)
    {
        var current = _state.Credentials;
        var patience = current.AreGoodAt(time.GetUtcNow()) ? TimeSpan.Zero : Timeout.InfiniteTimeSpan;
        if (!await _renewing.WaitAsync(patience, cancellationToken))
        {
            return current;
        }

        try
        {
            if (time.GetUtcNow() >= _state.RenewAt)
            {
                await ObtainAsync(cancellationToken);
            }

            return _state.GoodAt(time.GetUtcNow());
        }
        finally
        {
            _renewing.Release();
        }
    }

    private async Task ObtainAsync(CancellationToken cancellationToken)
    {
        var old = _state.Credentials;
        try
        {
            _state = source is null ? _state : Changed(old, await source.ObtainAsync(cancellationToken));
        }
        catch (Exception error) when (error is ConfigurationException or OciException or SessionExpiredException)
        {
            _state = new(old, time.GetUtcNow() + Pause, error);
        }
    }

    private static State Changed(Credentials old, Credentials obtained)
    {
        if (obtained.Holder.TenancyId != old.Holder.TenancyId)
        {
            obtained.Dispose();
            throw new ConfigurationException("The renewed credentials belong to another tenancy. Start again.");
        }

        var superseded = obtained.KeyId == old.KeyId ? obtained : old;
        superseded.Dispose();
        return new(superseded == obtained ? old : obtained, obtained.RenewAt);
    }

    private sealed record State(Credentials Credentials, DateTimeOffset RenewAt, Exception? Failure = null)
    {
        public Credentials GoodAt(DateTimeOffset now) =>
            Failure is null || Credentials.AreGoodAt(now) ? Credentials : throw Failure;
    }
}
